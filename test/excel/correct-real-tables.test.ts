import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { invertEdit, marksOf, planCorrections, validate, type Report } from "../../src/core";
import { openWorkbook } from "../../src/workbench/host";
import { readWorkbook } from "../../src/xlsx";
import { cellsOf, formatsOf, openExcelWith } from "./open-excel";

const FOLDER = resolve("../shared/corpus/public");
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];
const skipped = FILES.length === 0 ? " (skipped: no ../shared/corpus)" : "";

const suite = FILES.length > 0 ? describe : describe.skip;

suite(`every real table${skipped}`, () => {
  let corrected = 0;

  it.each(FILES.length > 0 ? FILES : ["none"])(
    "%s is corrected, then clean of safe fixes, and put back as it was",
    async (name) => {
      const file = readWorkbook(new Uint8Array(readFileSync(resolve(FOLDER, name))));
      const { port, excel } = await openExcelWith(openWorkbook(file, { name }));
      const sheet = excel.workbook.activeSheet!.name;
      const state = () => ({ cells: cellsOf(excel, sheet), formats: formatsOf(excel, sheet) });
      const before = state();

      let report: Report | undefined;
      const readAndMark = () =>
        port.readAndMark(({ grid }) => {
          report = validate([grid]);
          return marksOf(report.findings, grid.name);
        });
      const { snapshot } = await readAndMark();
      const { writtenEdits, refused } = await port.write(snapshot.sheetId, planCorrections(report!).edits);
      expect(refused).toEqual([]);
      if (writtenEdits.length > 0) corrected++;
      await readAndMark();
      expect(report!.findings.filter(({ fix }) => fix?.safety === "safe")).toEqual([]);

      await port.write(
        snapshot.sheetId,
        writtenEdits.map((edit) => invertEdit(edit)!),
      );
      await port.mark(snapshot.sheetId, []);
      expect(state()).toEqual(before);
    },
    20_000,
  );

  it("is among tables of which many have something to correct", () => {
    expect(corrected).toBeGreaterThan(FILES.length / 10);
  });
});
