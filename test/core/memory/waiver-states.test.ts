import { judgeReport, judgeWaivers, ruleOfId, validate, waiverOf, type Waiver } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";

const { grid } = evaluationTable({ alter: { "total.score": 93 } });
const REPORT = validate([grid]);
const FINDING = REPORT.findings.find(({ rule }) => rule === "score-total-mismatch")!;
const WAIVER = waiverOf(FINDING, grid, {
  reason: "已核准",
  by: "王敏",
  on: "2026-03-01",
  until: "2026-03-31",
});

/** How one waiver stands on a day. */
function stateOf(waiver: Waiver, today = "2026-03-02", report = REPORT) {
  const set = { waivers: [waiver], today };
  return judgeWaivers(set, [judgeReport(report, set)])[0]!.state;
}

describe("the state of a waiver", () => {
  it("is in force while its cells hold what they held, to the end of its last day", () => {
    expect(stateOf(WAIVER)).toBe("in-force");
    expect(stateOf(WAIVER, "2026-03-31")).toBe("in-force");
    expect(stateOf(WAIVER, "2026-04-01")).toBe("expired");
  });

  it("is outdated where a cell holds something else", () => {
    expect(stateOf({ ...WAIVER, cells: ["92"] })).toBe("outdated");
  });

  it("is settled only where the whole workbook was validated without its finding", () => {
    const other = { ...WAIVER, finding: "points-not-100:无此项目:total" };
    expect(stateOf(other)).toBe("unseen");
    expect(stateOf(other, "2026-03-02", validate([grid], { whole: true }))).toBe("settled");
  });
});

it("a report that is judged again loses the waivers that are gone", () => {
  const judged = judgeReport(REPORT, { waivers: [WAIVER], today: "2026-03-02" });
  expect(judged.findings.find(({ id }) => id === FINDING.id)?.waived?.by).toBe("王敏");
  const again = judgeReport(judged, { waivers: [], today: "2026-03-02" });
  expect(again.findings).toEqual(REPORT.findings);
});

it("an id begins with its rule", () => {
  expect(ruleOfId(FINDING.id)).toBe("score-total-mismatch");
});
