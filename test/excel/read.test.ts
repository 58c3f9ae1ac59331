import { formatArea, validate } from "../../src/core";
import { FAULTY_TABLE } from "./evaluation-table";
import { openExcel, requestsOf, sheetOf } from "./open-excel";

describe("reading a sheet", () => {
  it("takes one round trip for values, formulas, formats and merged areas", async () => {
    const { port, excel } = await openExcel({
      sheets: [
        {
          name: "自评表",
          rows: [
            ["项目名称", "道路养护", null],
            [null, { value: 0.99, format: "0%" }, { value: 93.9, formula: "=SUM(C1:C1)" }],
            [true, { error: "#REF!" }, { value: "10", format: "@" }],
          ],
          merges: ["B1:C1"],
        },
      ],
    });

    const { grid, sheetId } = await port.readActiveSheet();

    expect(requestsOf(excel)).toHaveLength(1);
    expect(sheetId).toBe(excel.workbook.sheets[0]!.id);
    expect(grid).toMatchObject({ name: "自评表", hidden: false, rows: 3, columns: 3 });
    expect(grid.cell(0, 1)).toEqual({ value: "道路养护" });
    expect(grid.cell(1, 0)).toEqual({ value: null });
    expect(grid.cell(1, 1)).toEqual({ value: 0.99, format: "0%" });
    expect(grid.cell(1, 2)).toEqual({ value: 93.9, formula: "=SUM(C1:C1)" });
    expect(grid.cell(2, 0)).toEqual({ value: true });
    expect(grid.cell(2, 1)).toEqual({ value: { error: "#REF!" } });
    expect(grid.cell(2, 2)).toEqual({ value: "10", format: "@" });
    expect(formatArea(grid.mergedArea(0, 2)!)).toBe("B1:C1");
    expect(grid.mergedArea(1, 0)).toBeUndefined();
  });

  it("takes the text =14份 for the text that it is", async () => {
    const { port } = await openExcel({
      sheets: [{ name: "自评表", cells: { B2: "=14份", B3: { value: 14, formula: "=7*2" } } }],
    });
    const { grid } = await port.readActiveSheet();
    expect(grid.cell(1, 1)).toEqual({ value: "=14份" });
    expect(grid.cell(2, 1)).toEqual({ value: 14, formula: "=7*2" });
  });

  it("keeps a formula that shows nothing", async () => {
    const { port } = await openExcel({
      sheets: [{ name: "自评表", cells: { A1: 1, B1: { value: "", formula: '=""' } } }],
    });
    const { grid } = await port.readActiveSheet();
    expect(grid.cell(0, 1)).toEqual({ value: "", formula: '=""' });
  });

  it("takes a formula that shows nothing for a blank: its result is known", async () => {
    const rows = FAULTY_TABLE.rows!.map((row, index) =>
      index === 1 ? row.with(1, { value: "", formula: '=""' }) : row,
    );
    const { port } = await openExcel({ sheets: [{ ...FAULTY_TABLE, rows }] });
    const { grid } = await port.readActiveSheet();
    const missing = validate([grid]).findings.filter(({ rule }) => rule === "value-missing");
    expect(missing.map(({ cell }) => cell)).toEqual([{ row: 1, column: 1 }]);
  });

  it("places cells where they stand when the table does not begin in A1", async () => {
    const { port } = await openExcel({
      sheets: [{ name: "自评表", cells: { D7: "总分", E7: 100 }, merges: ["D7:D8"] }],
    });
    const { grid } = await port.readActiveSheet();
    expect(grid).toMatchObject({ rows: 7, columns: 5 });
    expect(grid.cell(6, 3)).toEqual({ value: "总分" });
    expect(formatArea(grid.mergedArea(7, 3)!)).toBe("D7:D8");
  });

  it("reads an empty sheet as a grid of no cells", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "Sheet1" }] });
    const { grid, ownMarks } = await port.readActiveSheet();
    expect(grid).toMatchObject({ name: "Sheet1", rows: 0, columns: 0 });
    expect(ownMarks).toBe(0);
    expect(requestsOf(excel)).toHaveLength(1);
  });

  it("counts our highlights and not the user's formats", async () => {
    const { port } = await openExcel({
      sheets: [
        {
          name: "自评表",
          cells: { A1: 1 },
          conditionalFormats: [
            { areas: ["A1"], formulas: ['=N("evalcheck:error")=0'] },
            { areas: ["A1:A9"], formulas: ["=A1>5"] },
            { areas: ["A1:A9"], type: "CellValue", operator: "GreaterThan", formulas: ["=5"] },
            { areas: ["A1:A9"], type: "ColorScale" },
            { areas: ["B2"], formulas: ['=N("evalcheck:advice")=0'] },
          ],
        },
      ],
    });
    expect((await port.readActiveSheet()).ownMarks).toBe(2);
  });

  it("says whether the sheet is protected", async () => {
    const { port } = await openExcel({ sheets: [{ name: "自评表", protected: true, cells: { A1: 1 } }] });
    expect((await port.readActiveSheet()).protected).toBe(true);
  });
});

describe("reading a sheet that Excel does not answer at once", () => {
  const merges = (count: number) => Array.from({ length: count }, (_, row) => `A${row + 1}:B${row + 1}`);
  const rows = (count: number) => Array.from({ length: count }, (_, row) => [`指标${row + 1}`, null, row]);

  it("reads 512 merged areas in one round trip", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", rows: rows(512), merges: merges(512) }],
    });
    const { grid } = await port.readActiveSheet();
    expect(grid.mergedArea(511, 1)).toEqual({ row: 511, column: 0, rows: 1, columns: 2 });
    expect(requestsOf(excel)).toHaveLength(1);
  });

  it("reads 513 merged areas by blocks of rows, and our highlights with them", async () => {
    const { port } = await openExcel({
      sheets: [
        {
          name: "自评表",
          rows: rows(600),
          merges: [...merges(513), "C250:C262", "C550:C560"],
          conditionalFormats: [
            { areas: ["A1"], formulas: ['=N("evalcheck:error")=0'] },
            { areas: ["A1:A9"], type: "ColorScale" },
          ],
        },
      ],
    });
    const { grid, ownMarks } = await port.readActiveSheet();
    expect(grid).toMatchObject({ rows: 600, columns: 3 });
    expect(grid.cell(599, 2)).toEqual({ value: 599 });
    expect(grid.mergedArea(512, 1)).toEqual({ row: 512, column: 0, rows: 1, columns: 2 });
    // Crosses the edge of a block.
    expect(formatArea(grid.mergedArea(255, 2)!)).toBe("C250:C262");
    expect(formatArea(grid.mergedArea(257, 2)!)).toBe("C250:C262");
    expect(grid.mergedArea(513, 1)).toBeUndefined();
    expect(ownMarks).toBe(1);
  });

  it("gives up on a used range that no table needs", async () => {
    const { port } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: 1, ZZ90000: 1 } }] });
    await expect(port.readActiveSheet()).rejects.toMatchObject({ code: "too-large" });
  });

  it("reads a sheet that is not the active one, in one round trip, and leaves the active one as it is", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "报告" }, { name: "自评表", cells: { B2: 9.5 } }],
    });
    const { id } = sheetOf(excel, "自评表");
    const { sheetId, grid } = await port.readSheet(id);
    expect([sheetId, grid.name, grid.cell(1, 1).value]).toEqual([id, "自评表", 9.5]);
    expect(requestsOf(excel)).toHaveLength(1);
    expect(excel.workbook.activeSheet!.name).toBe("报告");
    excel.user.deleteSheet("自评表");
    await expect(port.readSheet(id)).rejects.toMatchObject({ code: "sheet-gone" });
  });
});
