import ExcelJS from "exceljs";
import { formatArea, parseCell, type Cell, type Grid } from "../../src/core";
import { readGrids } from "../../src/xlsx";
import { withinPatience } from "../within-patience";
import { packageOf, relationships, sheetData } from "./ooxml-package";

/** The cell of a sheet by its address. */
function at(grid: Grid | undefined, address: string): Cell {
  const { row, column } = parseCell(address)!;
  return grid!.cell(row, column);
}

function gridOf(rows: string, parts: Omit<Parameters<typeof packageOf>[0], "sheets"> = {}): Grid {
  return readGrids(packageOf({ ...parts, sheets: { Sheet1: sheetData(rows) } }))[0]!;
}

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<Grid[]> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return readGrids(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("a workbook as a library writes it", () => {
  it("gives values, formulas, number formats and merged areas", async () => {
    const [grid] = await written((workbook) => {
      const sheet = workbook.addWorksheet("自评表");
      sheet.getCell("A1").value = "项目支出绩效自评表";
      sheet.mergeCells("A1:I1");
      sheet.getCell("B2").value = 974385898.41;
      sheet.getCell("B2").numFmt = "#,##0.00";
      sheet.getCell("C2").value = 0.99;
      sheet.getCell("C2").numFmt = "0%";
      sheet.getCell("D2").value = { formula: "ROUND(C2*10,2)", result: 9.9 };
      sheet.getCell("E2").value = true;
      sheet.getCell("F2").value = { error: "#REF!" };
      sheet.getCell("G2").value = "=14份";
      sheet.getCell("H2").value = new Date(Date.UTC(2020, 11, 31));
      sheet.getCell("H2").numFmt = "yyyy/m/d";
      sheet.getCell("I2").value = { richText: [{ text: "≥", font: { bold: true } }, { text: " 98.5%" }] };
      sheet.getCell("J2").numFmt = "@";
    });
    expect(at(grid, "A1")).toEqual({ value: "项目支出绩效自评表" });
    expect(formatArea(grid!.mergedArea(0, 8)!)).toBe("A1:I1");
    expect(grid!.mergedArea(1, 1)).toBeUndefined();
    expect(at(grid, "B2")).toEqual({ value: 974385898.41, format: "#,##0.00" });
    expect(at(grid, "C2")).toEqual({ value: 0.99, format: "0%" });
    expect(at(grid, "D2")).toEqual({ value: 9.9, formula: "=ROUND(C2*10,2)" });
    expect(at(grid, "E2")).toEqual({ value: true });
    expect(at(grid, "F2")).toEqual({ value: { error: "#REF!" } });
    expect(at(grid, "G2")).toEqual({ value: "=14份" });
    expect(at(grid, "H2")).toEqual({ value: 44196, format: "yyyy/m/d" });
    expect(at(grid, "I2")).toEqual({ value: "≥ 98.5%" });
  });

  it("says which sheets are hidden, and keeps them in order", async () => {
    const grids = await written((workbook) => {
      workbook.addWorksheet("可见");
      workbook.addWorksheet("隐藏", { state: "hidden" });
      workbook.addWorksheet("深度隐藏", { state: "veryHidden" });
    });
    expect(grids.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["可见", false],
      ["隐藏", true],
      ["深度隐藏", true],
    ]);
  });

  it("says which sheet is a report of ours, by the property that Excel keeps of it", () => {
    const properties = (name: string) =>
      `${sheetData("")}<customProperties><customPr name="${name}" r:id="rId9"/></customProperties>`;
    const names = ["evalcheck.report", "evalcheck.reports"];
    const grids = readGrids(
      packageOf({
        sheets: { 自评表: sheetData(""), 校验报告: properties(names[0]!), 他: properties(names[1]!) },
      }),
    );
    expect(grids.map(({ ownReport }) => ownReport)).toEqual([false, true, false]);
  });

  it("knows the 1904 date system", async () => {
    const [grid] = await written((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet("Mac").getCell("A1").value = 1;
    });
    expect(grid!.date1904).toBe(true);
  });

  it("reads names that an object would stumble over", async () => {
    const [grid] = await written((workbook) => {
      workbook.addWorksheet("__proto__").getCell("A1").value = "__proto__";
    });
    expect(grid!.name).toBe("__proto__");
    expect(at(grid, "A1").value).toBe("__proto__");
  });
});

describe("the extent of a grid", () => {
  it("ends with the last cell that holds anything, however far formats reach", () => {
    const grid = gridOf(
      '<row r="2"><c r="C2"><v>1</v></c><c r="Z2" s="1"/></row><row r="900"><c r="A900" s="1"/></row>',
      {
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>',
      },
    );
    expect([grid.rows, grid.columns]).toEqual([2, 3]);
    expect(at(grid, "Z2")).toEqual({ value: null });
  });

  it("takes a text of no characters for a blank, unless a formula gives it", () => {
    const grid = gridOf('<row><c><v>1</v></c><c t="s"><v>0</v></c></row>', { strings: "<si><t/></si>" });
    expect([grid.columns, at(grid, "B1").value]).toEqual([1, null]);
  });

  it("keeps the format of a blank cell inside", () => {
    const grid = gridOf('<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row>', {
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>',
    });
    expect(at(grid, "A1")).toEqual({ value: null, format: "@" });
  });

  it("gives a cell that the file leaves out the format of its row, else of its column", () => {
    const bytes = packageOf({
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="10"/></cellXfs>',
      sheets: {
        Sheet1: `<cols><col min="2" max="3" style="1"/></cols>${sheetData(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="2" customFormat="1"/><row r="3"><c r="C3"><v>1</v></c></row>',
        )}`,
      },
    });
    const [grid] = readGrids(bytes);
    expect(at(grid, "B1").format).toBe("@");
    expect(at(grid, "B2").format).toBe("0.00%");
    expect(at(grid, "A3").format).toBeUndefined();
  });
});

describe("number formats", () => {
  it.each([
    [9, "0%"],
    [10, "0.00%"],
    [14, "m/d/yyyy"],
    [31, 'yyyy"年"m"月"d"日"'],
    [49, "@"],
    [57, 'yyyy"年"m"月"'],
  ])("knows the built-in format %d", (id, code) => {
    const grid = gridOf('<row><c s="1"><v>1</v></c></row>', {
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`,
    });
    expect(at(grid, "A1").format).toBe(code);
  });

  it("prefers the workbook's own, and takes General for none", () => {
    const grid = gridOf('<row><c s="0"><v>1</v></c><c s="1"><v>1</v></c></row>', {
      styles:
        '<numFmts><numFmt numFmtId="14" formatCode="yyyy/m/d"/><numFmt numFmtId="170" formatCode="GENERAL"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="49"/></cellStyleXfs><cellXfs><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>',
    });
    expect(at(grid, "A1").format).toBe("yyyy/m/d");
    expect(at(grid, "B1").format).toBeUndefined();
  });
});

describe("texts", () => {
  it("joins runs and leaves the phonetic ones out", () => {
    const grid = gridOf('<row><c t="s"><v>0</v></c></row>', {
      strings:
        '<si><r><rPr><b/></rPr><t>产出</t></r><r><t>指标</t></r><rPh sb="0" eb="2"><t>チャンチュ</t></rPh></si>',
    });
    expect(at(grid, "A1").value).toBe("产出指标");
  });

  it("drops outer white space unless it is to be kept; the ideographic space is a character", () => {
    const grid = gridOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {
      strings: '<si><t> 10 </t></si><si><t xml:space="preserve"> 10 </t></si><si><t>\u300010</t></si>',
    });
    expect(["A1", "B1", "C1"].map((address) => at(grid, address).value)).toEqual(["10", " 10 ", "\u300010"]);
  });

  it("reads inline strings, results of formulas, escapes and CDATA", () => {
    const grid = gridOf(
      '<row><c t="inlineStr"><is><t>质量</t></is></c><c t="inlineStr"><is><r><t>时</t></r><r><t>效</t></r></is></c>' +
        '<c t="str"><f>A1&amp;B1</f><v>质量时效</v></c><c t="inlineStr"><is><t>一_x000D_二_x005F_x</t></is></c>' +
        '<c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c></row>',
    );
    expect(["A1", "B1", "C1", "D1", "E1"].map((address) => at(grid, address).value)).toEqual([
      "质量",
      "时效",
      "质量时效",
      "一\r二_x",
      "<b>",
    ]);
    expect(at(grid, "C1").formula).toBe("=A1&B1");
  });

  it("keeps characters whole where they fall between two pieces of the file", () => {
    const long = "绩效目标完成情况分析".repeat(3_000);
    const noise = Array.from(
      { length: 20_000 },
      (_, index) => `<si><t>表${(index * 7919) % 10_007}𠮷</t></si>`,
    );
    const grid = gridOf('<row><c t="s"><v>0</v></c><c t="s"><v>19999</v></c></row>', {
      strings: `<si><t>${long}</t></si>${noise.join("")}`,
    });
    expect(at(grid, "A1").value).toBe(long);
    expect(at(grid, "B1").value).toBe(`表${(19_998 * 7919) % 10_007}𠮷`);
  });
});

describe("cells by type and place", () => {
  it("reads booleans, errors, dates and blanks", () => {
    const grid = gridOf(
      '<row><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2020-12-31</v></c>' +
        '<c t="d"><v>2020-12-31T12:00:00</v></c><c><v/></c><c t="str"><f>""</f><v></v></c><c><f>NOW()</f></c></row>',
    );
    expect(["A1", "B1", "C1", "D1", "E1", "F1", "G1"].map((address) => at(grid, address))).toEqual([
      { value: false },
      { value: { error: "#DIV/0!" } },
      { value: 44196 },
      { value: 44196.5 },
      { value: null },
      { value: "", formula: '=""' },
      { value: null, formula: "=NOW()" },
    ]);
  });

  it("counts on where rows and cells do not say where they are", () => {
    const grid = gridOf(
      '<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(["A3", "D3", "E3", "A4"].map((address) => at(grid, address).value)).toEqual([1, 2, 3, 4]);
  });
});

describe("formulas", () => {
  it("expands a shared formula for its dependents", () => {
    const grid = gridOf(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">IF($A1="A1",SUM(A1:B$1),\'A1 \'!B1)+LOG10(A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(at(grid, "C1").formula).toBe("=IF($A1=\"A1\",SUM(A1:B$1),'A1 '!B1)+LOG10(A1)");
    expect(at(grid, "C2").formula).toBe("=IF($A2=\"A1\",SUM(A2:B$1),'A1 '!B2)+LOG10(A2)");
    expect(at(grid, "D3").formula).toBe("=IF($A3=\"A1\",SUM(B3:C$1),'A1 '!C3)+LOG10(B3)");
  });

  it("gives an array formula to every cell of its area", () => {
    const grid = gridOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
    );
    expect(["A1", "A2", "A3"].map((address) => at(grid, address).formula)).toEqual([
      "=B1:B2*2",
      "=B1:B2*2",
      undefined,
    ]);
  });
});

describe("formulas whose results are not stored", () => {
  it("have those that Excel gives them on opening, in whatever order they stand and on whatever sheet", async () => {
    const [table, lists] = await written((workbook) => {
      const sheet = workbook.addWorksheet("自评表");
      sheet.getCell("A1").value = { formula: "SUM(B1,C1:D1)" };
      sheet.getCell("B1").value = { formula: "ROUND(10*E1,2)" };
      sheet.getCell("C1").value = 15;
      sheet.getCell("D1").value = { formula: "1+1", result: 28 };
      sheet.getCell("E1").value = {
        formula: "IF(N(清单!A1)=0,0,清单!A2/清单!A1)",
      };
      const list = workbook.addWorksheet("清单");
      list.getCell("A1").value = 1200000;
      list.getCell("A2").value = { formula: "1100000+88000" };
      list.getCell("A3").value = { formula: "自评表!B1*2" };
    });
    expect(at(table, "A1")).toEqual({ value: 52.9, formula: "=SUM(B1,C1:D1)" });
    expect(at(table, "B1").value).toBe(9.9);
    expect(at(table, "D1").value).toBe(28);
    expect(at(table, "E1").value).toBe(0.99);
    expect(at(lists, "A2").value).toBe(1188000);
    expect(at(lists, "A3").value).toBe(19.8);
  });

  it("stay without where only Excel calculates them, and where they count on such a one or on themselves", () => {
    const grid = gridOf(
      '<row r="1"><c r="A1"><f>NOW()</f></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>D1</f></c><c r="D1"><f>C1</f></c>' +
        '<c r="E1"><f>[1]Sheet1!A1</f></c><c r="F1"><f>C1*0+1</f></c></row>',
    );
    expect(["A1", "B1", "C1", "D1", "E1", "F1"].map((address) => at(grid, address).value)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it("take no longer than others, however many cells they ask for", () => {
    const sums = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="B${row + 1}"><f>SUM(A1:A99999)</f></c></row>`,
    );
    const grid = withinPatience(() => gridOf(sums.join("")));
    expect(at(grid, "B1").value).toBe(0);
    expect(at(grid, "B2000").value).toBeNull();
  });
});

describe("packages of other producers", () => {
  const PREFIXED =
    '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>' +
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>得分</x:t></x:is></x:c><x:c r="B1"><x:v>93.9</x:v></x:c></x:row>' +
    '</x:sheetData><x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells></x:worksheet>';

  it("reads prefixed elements and the strict namespaces", () => {
    const [grid] = readGrids(packageOf({ entries: { "xl/worksheets/sheet1.xml": PREFIXED } }));
    expect([at(grid, "A1").value, at(grid, "B1").value]).toEqual(["得分", 93.9]);
  });

  it("finds parts by their relationships, whatever their names, case and slashes", () => {
    const bytes = packageOf({
      entries: {
        "_rels/.rels": relationships([["a", "officeDocument", "/Book/Main.XML"]]),
        "xl/workbook.xml": null,
        "xl/_rels/workbook.xml.rels": null,
        "xl/worksheets/sheet1.xml": null,
        "book/main.xml":
          '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships">' +
          '<sheets><sheet name="一" sheetId="7" rel:id="s1"/></sheets></workbook>',
        "book/_rels/main.xml.rels": relationships([["s1", "worksheet", "../tables\\a%20b.xml"]]),
        "tables\\A b.xml": PREFIXED,
      },
    });
    const [grid] = readGrids(bytes);
    expect([grid!.name, at(grid, "B1").value]).toEqual(["一", 93.9]);
  });

  it("leaves chart sheets out and passes over foreign elements, but reads the fallback of an alternative", () => {
    const bytes = packageOf({
      sheets: {
        图表: "",
        Sheet1: sheetData(
          '<row r="1"><c r="A1"><v>1</v><ext xmlns="urn:other"><v>9</v></ext></c></row>' +
            '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
            '<mc:Choice Requires="x"><row r="2"><c r="A2"><v>9</v></c></row></mc:Choice>' +
            '<mc:Fallback><row r="2"><c r="A2"><v>2</v></c></row></mc:Fallback></mc:AlternateContent>',
        ),
      },
      entries: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "chartsheet", "worksheets/sheet1.xml"],
          ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ]),
      },
    });
    const grids = readGrids(bytes);
    expect(grids.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(["A1", "A2"].map((address) => at(grids[0], address).value)).toEqual([1, 2]);
  });

  it("reads UTF-16", () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${PREFIXED}`;
    const utf16 = new Uint8Array(Uint16Array.from(xml, (char) => char.charCodeAt(0)).buffer);
    const [grid] = readGrids(packageOf({ entries: { "xl/worksheets/sheet1.xml": utf16 } }));
    expect(at(grid, "A1").value).toBe("得分");
  });
});
