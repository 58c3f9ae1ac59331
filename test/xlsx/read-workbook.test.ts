import ExcelJS from "exceljs";
import { formatArea, parseCell } from "../../src/core";
import { readWorkbook, type CellStyle, type SheetFile, type WorkbookFile } from "../../src/xlsx";
import { packageOf, relationships, sheetData } from "./ooxml-package";

function styleAt(sheet: SheetFile | undefined, address: string): CellStyle {
  const { row, column } = parseCell(address)!;
  return sheet!.style(row, column);
}

async function written(fill: (workbook: ExcelJS.Workbook) => void | Promise<void>): Promise<WorkbookFile> {
  const workbook = new ExcelJS.Workbook();
  await fill(workbook);
  return readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("the look of cells", () => {
  it("reads fonts, fills, borders and alignment", async () => {
    const { sheets } = await written((workbook) => {
      const cell = workbook.addWorksheet("自评表").getCell("B2");
      cell.font = {
        name: "宋体",
        size: 10.5,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        color: { argb: "FFC00000" },
      };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
      cell.border = { left: { style: "thin" }, bottom: { style: "double", color: { argb: "FF112233" } } };
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true, indent: 1 };
      cell.protection = { locked: false };
    });
    expect(styleAt(sheets[0], "B2")).toEqual({
      fontName: "宋体",
      fontSize: 10.5,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontColor: "#C00000",
      fill: "#FFF2CC",
      borders: { left: { style: "thin", color: "#000000" }, bottom: { style: "double", color: "#112233" } },
      horizontal: "center",
      vertical: "center",
      wrap: true,
      indent: 1,
      locked: false,
    });
  });

  const STYLES =
    "<fonts><font/></fonts><fills><fill/>" +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>' +
    '<fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="8"/></patternFill></fill></fills><borders><border/></borders>' +
    `<cellXfs>${[0, 1, 2, 3, 4, 5].map((id) => `<xf fontId="0" fillId="${id}" borderId="0"/>`).join("")}</cellXfs>` +
    '<colors><indexedColors><rgbColor rgb="00010203"/></indexedColors></colors>';

  it("resolves theme colours with their tints, and indexed colours", () => {
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const { sheets } = readWorkbook(
      packageOf({ styles: STYLES, sheets: { A: sheetData(`<row>${cells}</row>`) } }),
    );
    const fills = ["A1", "B1", "C1", "D1", "E1"].map((address) => styleAt(sheets[0], address).fill);
    expect(fills).toEqual([undefined, "#DCE6F2", "#BFBFBF", "#FFFF00", undefined]);
  });

  it("takes the colours of the workbook's own theme and palette", () => {
    const { sheets } = readWorkbook(
      packageOf({
        styles: STYLES.replace('indexed="13"', 'indexed="0"'),
        sheets: { A: sheetData('<row><c s="2"/><c s="3"/></row>') },
        entries: {
          "xl/_rels/workbook.xml.rels": relationships([
            ["rId1", "worksheet", "worksheets/sheet1.xml"],
            ["rId2", "styles", "styles.xml"],
            ["rId3", "theme", "theme.xml"],
          ]),
          "xl/theme.xml":
            '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>' +
            '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="ff0000"/></a:lt1>' +
            "</a:clrScheme></a:themeElements></a:theme>",
        },
      }),
    );
    expect(styleAt(sheets[0], "A1").fill).toBe("#BF0000");
    expect(styleAt(sheets[0], "B1").fill).toBe("#010203");
  });

  it("gives an absent cell the style of its row, else of its column", () => {
    const { sheets } = readWorkbook(
      packageOf({
        styles: STYLES,
        sheets: {
          A: `<cols><col min="2" max="16384" width="20" style="1"/></cols>${sheetData('<row r="3" s="3" customFormat="1"/>')}`,
        },
      }),
    );
    expect(styleAt(sheets[0], "B1").fill).toBe("#DCE6F2");
    expect(styleAt(sheets[0], "B3").fill).toBe("#FFFF00");
    expect(styleAt(sheets[0], "A1").fill).toBeUndefined();
  });
});

describe("the layout of a sheet", () => {
  it("reads sizes, hidden rows and columns, and merged areas", async () => {
    const { sheets } = await written((workbook) => {
      const sheet = workbook.addWorksheet("自评表", { properties: { defaultRowHeight: 20 } });
      sheet.getColumn(2).width = 24.5;
      sheet.getColumn(3).hidden = true;
      sheet.getRow(4).height = 36;
      sheet.getRow(5).hidden = true;
      sheet.getCell("A5").value = 1;
      sheet.mergeCells("A1:C2");
    });
    const sheet = sheets[0]!;
    expect(sheet.columnWidths.get(1)).toBe(24.5);
    expect([...sheet.hiddenColumns]).toEqual([2]);
    expect(sheet.rowHeights.get(3)).toBe(36);
    expect([...sheet.hiddenRows]).toEqual([4]);
    expect(sheet.defaultRowHeight).toBe(20);
    expect(sheet.merges.map(formatArea)).toEqual(["A1:C2"]);
  });

  it("says what protection still allows", async () => {
    const { sheets } = await written(async (workbook) => {
      await workbook.addWorksheet("保护").protect("secret", { formatCells: true, sort: true });
      workbook.addWorksheet("未保护");
    });
    expect(sheets[0]!.protection).toMatchObject({
      hasPassword: true,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowSort: true,
      allowAutoFilter: false,
    });
    expect(sheets[1]!.protection).toBeNull();
  });

  it("reads conditional formats with their look", async () => {
    const { sheets } = await written((workbook) => {
      workbook.addWorksheet("自评表").addConditionalFormatting({
        ref: "G5:H7 H13",
        rules: [
          {
            type: "expression",
            priority: 3,
            formulae: ['N("evalcheck:error")=0'],
            style: {
              fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
              font: { color: { argb: "FF9C0006" }, bold: true },
            },
          },
          { type: "cellIs", operator: "lessThan", priority: 1, formulae: [60], style: {} },
        ],
      });
    });
    const [first, second] = sheets[0]!.conditionalFormats;
    expect(first).toEqual({
      areas: expect.anything() as unknown,
      type: "expression",
      formulas: ['N("evalcheck:error")=0'],
      priority: 3,
      stopIfTrue: false,
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: true,
    });
    expect(first!.areas.map(formatArea)).toEqual(["G5:H7", "H13"]);
    expect(second).toMatchObject({ type: "cellIs", operator: "lessThan", formulas: ["60"], priority: 1 });
  });
});

describe("what belongs to the whole workbook", () => {
  it("reads names, the active sheet, manual calculation and custom XML, chart sheets left out of the count", () => {
    const part = '<evalcheck xmlns="urn:evalcheck:workbook:1"/>';
    const workbook = readWorkbook(
      packageOf({
        sheets: { 图表: "", 一: sheetData(""), 二: sheetData("") },
        workbook: {
          before: '<bookViews><workbookView activeTab="2"/></bookViews>',
          after:
            '<definedNames><definedName name="总分">一!$H$36</definedName><definedName name="本表" localSheetId="2">二!$A$1&amp;""</definedName>' +
            '<definedName name="图" localSheetId="0">1</definedName></definedNames><calcPr calcMode="manual"/>',
        },
        entries: {
          "xl/_rels/workbook.xml.rels": relationships([
            ["rId1", "chartsheet", "worksheets/sheet1.xml"],
            ["rId2", "worksheet", "worksheets/sheet2.xml"],
            ["rId3", "worksheet", "worksheets/sheet3.xml"],
            ["rId4", "customXml", "../customXml/item1.xml"],
          ]),
          "customXml/item1.xml": part,
        },
      }),
    );
    expect(workbook.names).toEqual([
      { name: "总分", formula: "=一!$H$36", sheet: null },
      { name: "本表", formula: '=二!$A$1&""', sheet: 1 },
    ]);
    expect(workbook.activeSheet).toBe(1);
    expect(workbook.manualCalculation).toBe(true);
    expect(workbook.customXml).toEqual([part]);
  });
});
