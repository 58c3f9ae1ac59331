import { planCorrections, sameContent, validate, type Finding } from "../../src/core";
import { compareWorkbook, corpusIsThere, corpusWorkbooks, CORPUS } from "../../scripts/corpus/compare";
import { withEdits } from "../with-edits";

if (!corpusIsThere) console.warn(`Skipped: no corpus of real tables at ${CORPUS}`);

const workbooks = corpusIsThere ? corpusWorkbooks() : ["none"];
const eachWorkbook = corpusIsThere ? describe.each(workbooks) : describe.skip.each(workbooks);

eachWorkbook("%s", (name) => {
  const { report, found, expected } = corpusIsThere
    ? compareWorkbook(name)
    : { report: validate([]), found: [], expected: [] };

  it("has exactly the findings of the rules that the corpus decides", () => {
    expect(found).toEqual(expected);
  });

  it("runs every rule", () => {
    expect(report.findings.filter(({ messageId }) => messageId === "rule-failed")).toEqual([]);
  });

  it("has a name of its own for each finding", () => {
    expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
  });

  it("is left without a safe fix by its plan, which then has nothing more to do", () => {
    const plan = planCorrections(report);
    expect(safelyFixable(plan.after.findings)).toEqual([]);
    const again = validate(withEdits(report.grids, plan.edits));
    expect(again.findings.map(({ id }) => id)).toEqual(plan.after.findings.map(({ id }) => id));
    expect(planCorrections(again).edits).toEqual([]);
  });

  it("is corrected in cells that hold what the plan says they hold", () => {
    for (const { sheet, cell, before, after } of planCorrections(report).edits) {
      const grid = report.grids.find((candidate) => candidate.name === sheet)!;
      expect(grid.cell(cell.row, cell.column)).toMatchObject(
        before.kind === "text"
          ? { value: before.text }
          : before.kind === "value"
            ? { value: before.value }
            : {},
      );
      expect(sameContent(before, after)).toBe(false);
    }
  });
});

function safelyFixable(findings: readonly Finding[]): string[] {
  return findings.filter(({ fix }) => fix?.safety === "safe").map(({ id }) => id);
}
