import { createGrid } from "../../../src/core";
import { cellAt, openWorkbook } from "../../../src/workbench/host";
import type { SheetFile, WorkbookFile } from "../../../src/xlsx";

const SHEET: SheetFile = {
  grid: createGrid({
    name: "自评表",
    cells: [[{ value: 50 }, { value: 45.5, formula: "=A1-4.5", format: "0.00" }]],
    merges: [{ row: 2, column: 0, rows: 1, columns: 3 }],
  }),
  visibility: "visible",
  merges: [{ row: 2, column: 0, rows: 1, columns: 3 }],
  columnWidths: new Map([[0, 20]]),
  defaultColumnWidth: 9,
  rowHeights: new Map(),
  defaultRowHeight: 14.25,
  hiddenRows: new Set([5]),
  hiddenColumns: new Set(),
  style: (row, column) =>
    row === 2 && column === 2 ? { borders: { right: { style: "thin", color: "#000000" } } } : {},
  conditionalFormats: [
    {
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      type: "cellIs",
      operator: "greaterThan",
      formulas: ["5"],
      priority: 2,
      stopIfTrue: true,
    },
    {
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      type: "expression",
      formulas: ["A1>1"],
      priority: 1,
      stopIfTrue: false,
      fill: "#FF0000",
    },
  ],
  protection: {
    hasPassword: true,
    allowFormatCells: true,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertRows: false,
    allowInsertColumns: false,
    allowDeleteRows: false,
    allowDeleteColumns: false,
    allowSort: false,
    allowAutoFilter: false,
  },
};

const FILE: WorkbookFile = {
  sheets: [{ ...SHEET, grid: createGrid({ name: "隐藏", cells: [] }), visibility: "veryHidden" }, SHEET],
  names: [{ name: "合计", formula: "='自评表'!$B$1", sheet: 1 }],
  activeSheet: 1,
  manualCalculation: true,
  customXml: ['<w xmlns="urn:evalcheck"/>'],
};

describe("a workbook of a file", () => {
  const workbook = openWorkbook(FILE, { name: "自评.xlsx" });
  const sheet = workbook.sheets[1]!;

  it("has its sheets, names, parts and its way of calculation", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["隐藏", "VeryHidden"],
      ["自评表", "Visible"],
    ]);
    expect(workbook.activeSheet).toBe(sheet);
    expect(workbook.calculationMode).toBe("Manual");
    expect(workbook.names).toMatchObject([{ name: "合计", sheet }]);
    expect(workbook.xmlParts).toMatchObject([{ xml: '<w xmlns="urn:evalcheck"/>' }]);
  });

  it("has the cells as they are stored, and their look also where nothing is", () => {
    expect(cellAt(sheet, { row: 0, column: 1 })).toEqual({ value: 45.5, formula: "=A1-4.5", format: "0.00" });
    expect(cellAt(sheet, { row: 2, column: 2 }).style?.borders?.right?.style).toBe("thin");
    expect([sheet.columnWidths.get(0), sheet.hiddenRows.has(5)]).toEqual([20, true]);
  });

  it("has its conditional formats by priority, under the names of Office.js", () => {
    expect(sheet.conditionalFormats).toMatchObject([
      { type: "Custom", formulas: ["=A1>1"], style: { fill: "#FF0000" } },
      { type: "CellValue", formulas: ["=5"], operator: "GreaterThan", stopIfTrue: true },
    ]);
  });

  it("still has the property that tells a report of ours", () => {
    const grid = createGrid({ name: "校验报告", ownReport: true, cells: [] });
    const { sheets } = openWorkbook({ ...FILE, sheets: [{ ...SHEET, grid }, SHEET] }, { name: "a.xlsx" });
    expect(sheets.map(({ customProperties }) => customProperties.map(({ key }) => key))).toEqual([
      ["evalcheck.report"],
      [],
    ]);
  });

  it("has its protection with a password that nobody knows", () => {
    expect(sheet.protection).toMatchObject({
      options: { allowFormatCells: true },
      password: { text: undefined },
    });
  });
});
