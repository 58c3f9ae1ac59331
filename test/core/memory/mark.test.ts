import { marksOf, type Finding, type Severity } from "../../../src/core";

function finding(sheet: string, cell: Finding["cell"], severity: Severity): Finding {
  return {
    id: "",
    rule: "score-exceeds-points",
    severity,
    sheet,
    cell,
    project: null,
    messageId: "exceeds",
    data: {},
    addends: [],
    found: null,
    expected: null,
    related: [],
    fix: null,
    waived: null,
  };
}

const H13 = { row: 12, column: 7 };
const H14 = { row: 13, column: 7 };

describe("marksOf", () => {
  it("highlights a cell once, with its gravest finding, in whatever order they come", () => {
    const findings = [
      finding("自评表", H13, "advice"),
      finding("自评表", H13, "error"),
      finding("自评表", H13, "warning"),
      finding("自评表", H14, "warning"),
    ];
    const expected = [
      { cell: H13, severity: "error" },
      { cell: H14, severity: "warning" },
    ];
    expect(marksOf(findings, "自评表")).toEqual(expected);
    expect(marksOf(findings.toReversed(), "自评表")).toEqual(expected.toReversed());
  });

  it("passes over other sheets and findings about a whole sheet", () => {
    expect(marksOf([finding("目录", H13, "error"), finding("自评表", null, "advice")], "自评表")).toEqual([]);
  });
});
