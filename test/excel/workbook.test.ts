import { marksOf, validate, type Mark } from "../../src/core";
import type { ExcelPort, SheetMarks, WorkbookSnapshot } from "../../src/excel";
import type { SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "./evaluation-table";
import { formatsOf, openExcel, requestsOf, sheetOf } from "./open-excel";

const MARK: Mark = { severity: "error", cell: { row: 0, column: 0 } };

function tables(count: number): SheetLiteral[] {
  return Array.from({ length: count }, (_, index) => ({ ...FAULTY_TABLE, name: `自评表${index + 1}` }));
}

/** Reads, checks and marks the whole workbook as the pane does. */
async function validateAll(port: ExcelPort): Promise<WorkbookSnapshot> {
  const workbook = await port.readWorkbook();
  const { findings } = validate(workbook.sheets.map(({ grid }) => grid));
  await port.markSheets(
    workbook.sheets.map(({ sheetId, grid }): SheetMarks => ({
      sheetId,
      marks: marksOf(findings, grid.name),
    })),
  );
  return workbook;
}

const namesOf = ({ sheets }: WorkbookSnapshot) => sheets.map(({ grid }) => grid.name);

describe("reading a whole workbook", () => {
  it("gives every sheet as it is read alone, hidden, protected and empty ones included", async () => {
    const { port, excel } = await openExcel({
      sheets: [
        FAULTY_TABLE,
        { name: "空表" },
        { name: "隐藏", visibility: "VeryHidden", cells: { B2: "甲" }, merges: ["B2:C2"] },
        { name: "受保护", protected: true, cells: { C3: { value: 1, formula: "=1" } } },
      ],
    });
    const alone = await port.readActiveSheet();
    const workbook = await port.readWorkbook();
    expect(namesOf(workbook)).toEqual(["自评表", "空表", "隐藏", "受保护"]);
    expect(workbook).toMatchObject({ unread: [], complete: true });
    const [table, empty, hidden, guarded] = workbook.sheets;
    expect(JSON.stringify(validate([table!.grid]).findings)).toBe(
      JSON.stringify(validate([alone.grid]).findings),
    );
    expect(table!.sheetId).toBe(alone.sheetId);
    expect(empty!.grid.rows).toBe(0);
    expect(hidden!.grid).toMatchObject({ hidden: true, rows: 2 });
    expect(hidden!.grid.mergedArea(1, 2)).toEqual({ row: 1, column: 1, rows: 1, columns: 2 });
    expect(guarded).toMatchObject({ protected: true });
    expect(guarded!.grid.cell(2, 2)).toEqual({ value: 1, formula: "=1" });
    expect(requestsOf(excel)).toHaveLength(4);
  });

  it("tells how far it is, and stops where it is told to", async () => {
    // Two such sheets are more than one response takes.
    const sheets = ["一", "二", "三"].map((name) => ({ name, cells: { A1: 1, H2700: 2 } }));
    const { port } = await openExcel({ sheets });
    const told: [number, number][] = [];
    const all = await port.readWorkbook((read, of) => told.push([read, of]) > 0);
    expect(all.complete).toBe(true);
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const some = await port.readWorkbook((read) => read < 2);
    expect(some).toMatchObject({ complete: false, unread: [] });
    expect(namesOf(some)).toEqual(["一", "二"]);
  }, 20_000);

  it("reads a sheet with more merged areas than Excel answers at once, and the others with it", async () => {
    const merges = Array.from({ length: 600 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const many = { name: "多合并", rows: Array.from({ length: 600 }, () => ["甲"]), merges };
    const { port } = await openExcel({ sheets: [FAULTY_TABLE, many, { ...FAULTY_TABLE, name: "自评表2" }] });
    const workbook = await port.readWorkbook();
    expect(namesOf(workbook)).toEqual(["自评表", "多合并", "自评表2"]);
    expect(workbook.sheets[1]!.grid.mergedArea(599, 1)).toBeDefined();
  });
});

describe("validating and marking a whole workbook", () => {
  it("takes four round trips for sixty sheets, the first time and again", async () => {
    const { port, excel } = await openExcel({ sheets: tables(60) });
    const workbook = await validateAll(port);
    expect(workbook.sheets).toHaveLength(60);
    expect(requestsOf(excel)).toHaveLength(4);
    const marked = formatsOf(excel, "自评表60");
    expect(marked.length).toBeGreaterThan(1);
    excel.requests.clear();
    await validateAll(port);
    expect(requestsOf(excel)).toHaveLength(4);
    expect(formatsOf(excel, "自评表60")).toEqual(marked);
  }, 20_000);

  it("finds by itself what is there, where the workbook was not read before", async () => {
    const { port, excel } = await openExcel({ sheets: tables(3) });
    await validateAll(port);
    excel.requests.clear();
    const sheets = excel.workbook.sheets.map(({ id }) => ({ sheetId: id, marks: [] }));
    expect(await port.markSheets(sheets)).toEqual(
      sheets.map(({ sheetId }) => ({ sheetId, outcome: { marked: 0 } })),
    );
    expect(requestsOf(excel)).toHaveLength(3);
    for (const { name } of excel.workbook.sheets) {
      expect(formatsOf(excel, name).map(({ formulas }) => formulas)).toEqual([["=H12<G12"]]);
    }
  });

  it("does not trust what it has read once the sheet was marked otherwise", async () => {
    const { port, excel } = await openExcel({ sheets: tables(2) });
    const { sheets } = await port.readWorkbook();
    await port.mark(sheets[0]!.sheetId, [MARK]);
    await port.markSheets(sheets.map(({ sheetId }) => ({ sheetId, marks: [MARK] })));
    expect(formatsOf(excel, "自评表1")).toHaveLength(2);
    expect(formatsOf(excel, "自评表2")).toHaveLength(2);
  });

  it("marks the others where one sheet is protected or was deleted meanwhile", async () => {
    const [first, second, third] = tables(3);
    const { port, excel } = await openExcel({ sheets: [first!, { ...second!, protected: true }, third!] });
    const { sheets } = await port.readWorkbook();
    const ids = sheets.map(({ sheetId }) => sheetId);
    excel.user.deleteSheet("自评表3");
    expect(await port.markSheets(ids.map((sheetId) => ({ sheetId, marks: [MARK] })))).toEqual([
      { sheetId: ids[0], outcome: { marked: 1 } },
      { sheetId: ids[1], outcome: { marked: 0, refused: "protected-formatting" } },
      { sheetId: ids[2], outcome: { marked: 0, refused: "sheet-gone" } },
    ]);
    expect(sheetOf(excel, "自评表1").conditionalFormats).toHaveLength(2);
  });
});
