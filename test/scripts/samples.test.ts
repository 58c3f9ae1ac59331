import { readFileSync } from "node:fs";
import path from "node:path";
import { formatCell, validate } from "../../src/core";
import { readGrids } from "../../src/xlsx";

/** The errors and warnings in a sample, as `rule sheet cell`. */
function faultsOf(sample: string): string[] {
  const file = path.resolve("src/workbench/samples", `${sample}.xlsx`);
  return validate(readGrids(new Uint8Array(readFileSync(file))))
    .findings.filter(({ severity }) => severity !== "advice")
    .map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell ? formatCell(cell) : ""}`);
}

describe("the bundled samples", () => {
  it("have one without a fault", () => {
    expect(faultsOf("clean")).toEqual([]);
  });

  it.each([
    [
      "figures",
      [
        "execution-rate-mismatch 自评表 G5",
        "execution-score-mismatch 自评表 H5",
        "score-exceeds-points 自评表 H13",
        "deduction-without-reason 自评表 I19",
        "score-total-mismatch 自评表 H21",
      ],
    ],
    ["formulas", ["score-total-mismatch 自评表 H23"]],
    [
      "text-numbers",
      [
        "number-stored-as-text 自评表 H12",
        "number-stored-as-text 自评表 H13",
        "number-stored-as-text 自评表 G14",
        "number-stored-as-text 自评表 H14",
        "score-total-mismatch 自评表 H20",
      ],
    ],
    ["department", ["score-total-mismatch 贸易摩擦 H20"]],
  ])("hold in %s the faults that were planted, and no other", (sample, faults) => {
    expect(faultsOf(sample)).toEqual(faults);
  });

  it("hold markup and a deduction without its reason in texts", () => {
    expect(faultsOf("texts")).toEqual(
      expect.arrayContaining(["markup-in-text 自评表 B10", "deduction-without-reason 自评表 I18"]),
    );
  });
});
