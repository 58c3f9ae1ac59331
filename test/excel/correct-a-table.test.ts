import { formatCell, invertEdit, marksOf, planCorrections, validate, type Report } from "../../src/core";
import type { ExcelPort } from "../../src/excel";
import type { CellLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "./evaluation-table";
import { cellsOf, formatsOf, openExcel, requestsOf, sheetOf } from "./open-excel";

/** Validates the active sheet as the pane and the ribbon do. */
async function validated(port: ExcelPort): Promise<{ report: Report; sheetId: string }> {
  let report: Report | undefined;
  const { snapshot } = await port.readAndMark(({ grid }) => {
    report = validate([grid]);
    return marksOf(report.findings, grid.name);
  });
  return { report: report!, sheetId: snapshot.sheetId };
}

/** The row of totals with figures in place of its formulas. */
function constantTotals(row: readonly CellLiteral[]): CellLiteral[] {
  return row.map((cell) =>
    typeof cell === "object" && cell !== null && "value" in cell ? (cell.value ?? null) : cell,
  );
}

/** A row with its points as a share of the whole; points that are text stay text. */
function pointsInPercent(row: readonly CellLiteral[]): CellLiteral[] {
  return row.map((cell, column) => {
    if (column !== 6) return cell;
    if (typeof cell === "number") return { value: cell / 100, format: "0%" };
    const isText = typeof cell === "object" && cell && "value" in cell && typeof cell.value === "string";
    return isText ? { ...cell, value: `${cell.value}%` } : cell;
  });
}

const found = (report: Report) => report.findings.map(({ rule }) => rule);

describe("a faulty table, from validation to correction and back", () => {
  it("is marked, corrected, clean of what can be corrected, and put back to what it was", async () => {
    const { port, excel } = await openExcel({ sheets: [FAULTY_TABLE] });
    const before = { cells: cellsOf(excel, "自评表"), formats: formatsOf(excel, "自评表") };

    const first = await validated(port);
    expect(found(first.report)).toEqual(
      expect.arrayContaining([
        "execution-score-mismatch",
        "number-stored-as-text",
        "deduction-without-reason",
      ]),
    );
    expect(requestsOf(excel)).toHaveLength(2);
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(before.formats.length);

    const plan = planCorrections(first.report);
    const outcome = await port.write(first.sheetId, plan.edits);
    expect(outcome.refused).toEqual([]);
    expect(cellsOf(excel, "自评表")).toMatchObject({
      H5: { value: 9.9 },
      G13: { value: 20, format: "0" },
      G16: { value: 100, formula: "=SUM(F5,G12:G15)" },
      H16: { value: 97.9, formula: "=SUM(H5,H12:H15)" },
    });

    const second = await validated(port);
    expect(second.report.findings.filter(({ fix }) => fix?.safety === "safe")).toEqual([]);
    expect(found(second.report)).toContain("deduction-without-reason");

    const back = await port.write(
      first.sheetId,
      outcome.writtenEdits.map((edit) => invertEdit(edit)!),
    );
    await port.mark(first.sheetId, []);
    expect(back.refused).toEqual([]);
    expect({ cells: cellsOf(excel, "自评表"), formats: formatsOf(excel, "自评表") }).toEqual(before);
  });

  it("is corrected and put back in percent where its points are percentages", async () => {
    const rows = FAULTY_TABLE.rows!.map((row, index) =>
      index < 11 ? row : pointsInPercent(index < 15 ? row : constantTotals(row)),
    );
    const { port, excel } = await openExcel({ sheets: [{ ...FAULTY_TABLE, rows }] });
    const before = cellsOf(excel, "自评表");
    const { report, sheetId } = await validated(port);
    const { writtenEdits, refused } = await port.write(sheetId, planCorrections(report).edits);
    expect(refused).toEqual([]);
    expect(cellsOf(excel, "自评表")).toMatchObject({
      H5: { value: 9.9 },
      G13: { value: 0.2, format: "0%" },
      G16: { value: 1, format: "0%" },
      H16: { value: 97.9 },
    });
    expect(planCorrections((await validated(port)).report).edits).toEqual([]);
    await port.write(
      sheetId,
      writtenEdits.map((edit) => invertEdit(edit)!),
    );
    expect(cellsOf(excel, "自评表")).toEqual(before);
  });

  it("keeps a total as it is where a figure under it could not be corrected", async () => {
    const rows = FAULTY_TABLE.rows!.map((row, index) => (index === 15 ? constantTotals(row) : row));
    const { port, excel } = await openExcel({ sheets: [{ ...FAULTY_TABLE, rows }] });
    const { report, sheetId } = await validated(port);
    excel.user.edit("H5", 9.6);
    const { writtenEdits, refused } = await port.write(sheetId, planCorrections(report).edits);
    expect(refused.map(({ edit: { cell }, reason }) => [formatCell(cell), reason])).toEqual([
      ["H5", "changed"],
      ["H16", "depends-on-refused"],
    ]);
    expect(writtenEdits.map(({ cell }) => formatCell(cell))).toEqual(expect.arrayContaining(["G13", "G16"]));
    expect(cellsOf(excel, "自评表")).toMatchObject({ H5: { value: 9.6 }, H16: { value: 97.5 } });
  });

  it("is corrected as far as its protection allows", async () => {
    const { port, excel } = await openExcel({ sheets: [{ ...FAULTY_TABLE, protected: true }] });
    const { report, sheetId } = await validated(port);
    const { writtenEdits, refused } = await port.write(sheetId, planCorrections(report).edits);
    expect(writtenEdits).toEqual([]);
    expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(["locked"]));
    expect(sheetOf(excel, "自评表").conditionalFormats).toHaveLength(1);
  });
});
