import {
  marksOf,
  planCorrections,
  validate,
  waiverOf,
  type Finding,
  type Grid,
  type Report,
  type Waiver,
} from "../../../src/core";
import { evaluationTable, type TableOptions } from "../../evaluation-table-grid";

/** A score of the total row that is not the sum, and an indicator that lost points without a reason. */
const FAULTY: TableOptions = { alter: { "total.score": 93, "5.reason": null } };
const DECISION = { reason: "已报主管部门核准", by: "王敏", on: "2026-03-01", until: null };

function gridOf(options: TableOptions): Grid {
  return evaluationTable(options).grid;
}

function findingOf(report: Report, rule: string): Finding {
  const finding = report.findings.find((candidate) => candidate.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing`);
  return finding;
}

/** A waiver that was given on the table as it was. */
function waived(rule: string, options = FAULTY, until: string | null = null): Waiver {
  const grid = gridOf(options);
  return waiverOf(findingOf(validate([grid]), rule), grid, { ...DECISION, until });
}

function checked(options: TableOptions, waivers: readonly Waiver[], today = "2026-03-02"): Report {
  return validate([gridOf(options)], { waivers: { waivers, today } });
}

describe("a waiver", () => {
  it("lets its finding stand, and no other", () => {
    const report = checked(FAULTY, [waived("score-total-mismatch")]);
    expect(findingOf(report, "score-total-mismatch").waived).toEqual({
      reason: "已报主管部门核准",
      by: "王敏",
      until: null,
    });
    expect(findingOf(report, "deduction-without-reason").waived).toBeNull();
    expect(report.lapsedWaivers).toEqual([]);
  });

  it("takes the highlight off its cell", () => {
    const before = marksOf(checked(FAULTY, []).findings, "自评表");
    const after = marksOf(checked(FAULTY, [waived("score-total-mismatch")]).findings, "自评表");
    expect(after).toHaveLength(before.length - 1);
  });

  it("holds when the table has moved, and its sheet has another name", () => {
    const { grid } = evaluationTable({ ...FAULTY, sheet: "表二" });
    const shift = 3;
    const moved: Grid = {
      ...grid,
      rows: grid.rows + shift,
      width: (row) => (row < shift ? 0 : grid.width(row - shift)),
      cell: (row, column) => (row < shift ? { value: null } : grid.cell(row - shift, column)),
      mergedArea: (row, column) => {
        const area = row < shift ? undefined : grid.mergedArea(row - shift, column);
        return area && { ...area, row: area.row + shift };
      },
    };
    const waivers = { waivers: [waived("score-total-mismatch")], today: "2026-03-02" };
    expect(findingOf(validate([moved], { waivers }), "score-total-mismatch").waived).not.toBeNull();
  });

  it.each([
    ["its own cell", { "total.score": 92 }],
    ["a figure of the sum that it is about", { "1.score": 14, "1.reason": "场地临时停用，少办一场" }],
  ])("is outdated once %s holds something else", (_, alter) => {
    const waiver = waived("score-total-mismatch");
    const report = checked({ alter: { ...FAULTY.alter, ...alter } }, [waiver]);
    expect(findingOf(report, "score-total-mismatch").waived).toBeNull();
    expect(report.lapsedWaivers).toEqual([{ waiver, why: "outdated" }]);
  });

  it("holds to the end of its last day", () => {
    const waiver = waived("score-total-mismatch", FAULTY, "2026-06-30");
    const on = (today: string) => checked(FAULTY, [waiver], today);
    expect(findingOf(on("2026-06-30"), "score-total-mismatch").waived).toMatchObject({ until: "2026-06-30" });
    expect(findingOf(on("2026-07-01"), "score-total-mismatch").waived).toBeNull();
    expect(on("2026-07-01").lapsedWaivers).toEqual([{ waiver, why: "expired" }]);
  });

  it("that is given anew counts before the earlier one", () => {
    const expired = waived("score-total-mismatch", FAULTY, "2026-03-01");
    const report = checked(FAULTY, [expired, { ...expired, until: null, reason: "续期" }]);
    expect(findingOf(report, "score-total-mismatch").waived).toMatchObject({ reason: "续期" });
    expect(report.lapsedWaivers).toEqual([]);
  });

  it("of a finding that is gone says nothing", () => {
    expect(checked({}, [waived("score-total-mismatch")])).toMatchObject({ findings: [], lapsedWaivers: [] });
  });
});

describe("a plan", () => {
  it("leaves alone what was waived, also where it corrects a figure under it", () => {
    const options: TableOptions = { alter: { "whole.score": 9.5, "total.score": 93 } };
    const grid = gridOf(options);
    const waiver = waived("score-total-mismatch", options);
    const plan = planCorrections(validate([grid], { waivers: { waivers: [waiver], today: "2026-03-02" } }));
    expect(plan.edits.map(({ rule }) => rule)).toEqual(["execution-score-mismatch"]);
  });
});
