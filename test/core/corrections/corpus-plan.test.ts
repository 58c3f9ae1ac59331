import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CORPUS, corpusFiles } from "../../../scripts/corpus/corpus-file";
import { contentOf, planCorrections, sameContent, validate, type Grid } from "../../../src/core";
import { readGrids } from "../../../src/xlsx";
import { withEdits } from "../../with-edits";

const present = existsSync(CORPUS);
if (!present) console.warn(`Skipped: the published tables (${CORPUS}) are not there.`);
const files = present ? corpusFiles(CORPUS) : ["none"];

/** The plan calculates as it goes; here its edits are written first and everything is calculated afterwards. */
(present ? describe : describe.skip)("plans for published tables, written and calculated anew", () => {
  describe.each(files)("%s", (name) => {
    const grids = present ? readGrids(readFileSync(path.join(CORPUS, name))) : [];
    const report = validate(grids);
    const { edits, after } = planCorrections(report);

    it("leaves what the plan said it would, and nothing more to plan", () => {
      const again = validate(withEdits(grids, edits));
      expect(again.findings.map(({ id }) => id)).toEqual(after.findings.map(({ id }) => id));
      expect(planCorrections(again).edits).toEqual([]);
    });

    it("changes only cells that hold what the edits say", () => {
      for (const { sheet, cell, before, after: written } of edits) {
        expect(contentOf(gridNamed(grids, sheet).cell(cell.row, cell.column))).toEqual(before);
        expect(sameContent(before, written)).toBe(false);
      }
    });

    it("names each finding apart from the others", () => {
      expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
    });
  });
});

function gridNamed(grids: readonly Grid[], name: string): Grid {
  return grids.find((grid) => grid.name === name)!;
}
