import { read, utils, type WorkBook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { readGrids } from "../../../src/xlsx";
import { createListWorkbook, type ListCell } from "../../../src/xlsx/write";

const COLUMNS = [
  { title: "文件", width: 30 },
  { title: "得分", width: 10 },
  { title: "执行率", width: 10 },
];

/** A workbook of one list, its bytes taken in pieces as a long one's would be. */
function workbookOf(rows: readonly (readonly ListCell[])[], mostRows?: number): Uint8Array {
  const workbook = createListWorkbook([{ name: "自评表", columns: COLUMNS }], mostRows);
  const pieces: Uint8Array[] = [];
  for (const row of rows) {
    workbook.add(0, row);
    pieces.push(workbook.take());
  }
  pieces.push(workbook.end());
  return new Uint8Array(Buffer.concat(pieces));
}

/** The workbook as another program reads it. */
function asSheetJsReads(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: "array", cellFormula: true, cellNF: true });
}

describe("a workbook of a list", () => {
  const rows: ListCell[][] = [
    ["a.xlsx", { number: "93.9", look: "general" }, { number: "0.985", look: "percent" }],
    ["b.xlsx", null, null],
  ];

  it("is read as it was written by our reader and by another program's", () => {
    const bytes = workbookOf(rows);
    const [grid] = readGrids(bytes);
    expect(grid!.name).toBe("自评表");
    expect([0, 1, 2].map((column) => grid!.cell(0, column).value)).toEqual(["文件", "得分", "执行率"]);
    expect([0, 1, 2].map((column) => grid!.cell(1, column).value)).toEqual(["a.xlsx", 93.9, 0.985]);
    expect(grid!.cell(1, 2).format).toBe("0.00%");
    expect(grid!.cell(2, 1).value).toBeNull();
    const sheet = asSheetJsReads(bytes).Sheets["自评表"]!;
    expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([
      ["文件", "得分", "执行率"],
      ["a.xlsx", 93.9, 0.985],
      ["b.xlsx"],
    ]);
    expect(sheet["!autofilter"]).toEqual({ ref: "A1:C3" });
  });

  it.each(["=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1"])(
    "keeps %j a text, also when somebody edits it",
    (text) => {
      const bytes = workbookOf([[text, null, null]]);
      const cell = readGrids(bytes)[0]!.cell(1, 0);
      expect(cell.formula).toBeUndefined();
      expect(cell.value).toBe(text.replace("\r", "\n"));
      const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
      expect(xml).not.toContain("<f");
      const style = Number(/<c r="A2" s="(\d+)"/.exec(xml)![1]);
      const formats = strFromU8(unzipSync(bytes)["xl/styles.xml"]!)
        .split("<cellXfs")[1]!
        .match(/<xf [^>]*>/g)!;
      expect(formats[style]).toContain('quotePrefix="1"');
    },
  );

  it("holds any text: markup, what looks escaped, what XML cannot hold, and no more than Excel can", () => {
    const texts = [
      '<b>&amp;</b> "x"',
      "_x0041_ 与 _x000D_",
      "  两端空格  ",
      "行一\n行二",
      "a\u0000\ud800b\ufffe",
      "😀",
    ];
    const grid = readGrids(workbookOf(texts.map((text) => [text, null, null])))[0]!;
    const shown = texts.map((_, index) => grid.cell(index + 1, 0).value);
    expect(shown).toEqual([...texts.slice(0, 4), "a\ufffd\ufffdb\ufffd", "😀"]);
    const long = readGrids(workbookOf([["长".repeat(40_000), null, null]]))[0]!.cell(1, 0).value as string;
    expect(long).toHaveLength(32_767);
    expect(long.endsWith("长…")).toBe(true);
  });

  it("goes on on another sheet where one is full", () => {
    const numbers = Array.from({ length: 5 }, (_, index): ListCell[] => [`f${index}`, null, null]);
    const { SheetNames, Sheets } = asSheetJsReads(workbookOf(numbers, 3));
    expect(SheetNames).toEqual(["自评表", "自评表 (2)", "自评表 (3)"]);
    expect(SheetNames.flatMap((name) => utils.sheet_to_json(Sheets[name]!, { header: 1 }).slice(1))).toEqual(
      numbers.map(([name]) => [name]),
    );
  });

  it("breaks long texts of a column that is to be read, in rows that are high enough for them", () => {
    const columns = [
      { title: "项目名称", width: 11, wraps: true },
      { title: "得分", width: 11 },
    ];
    const workbook = createListWorkbook([{ name: "it's", columns }]);
    const name = "二十五个汉字的项目名称";
    for (const text of ["短", name, `${name}\n${name}`, `=${name}`, "长".repeat(1000)])
      workbook.add(0, [text, text]);
    const parts = unzipSync(workbook.end());
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(">'it''s'!$1:$1<");
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    const heights = Array.from(xml.matchAll(/<row r="\d+" ht="(\d+)">/g), (match) => Number(match[1]));
    expect(heights).toEqual([30, 15, 45, 90, 45, 405]);
    const wraps = strFromU8(parts["xl/styles.xml"]!)
      .split("<cellXfs")[1]!
      .split("</xf>")
      .map((xf) => xf.includes('wrapText="1"'));
    const styles = Array.from(xml.matchAll(/<c r="([AB])[2-6]" s="(\d+)"/g), ([, column, style]) => ({
      column,
      wraps: wraps[Number(style)],
    }));
    expect(styles).toHaveLength(10);
    for (const { column, wraps } of styles) expect(wraps).toBe(column === "A");
  });

  it("is printed across, no wider than a page, with its titles on each", () => {
    const parts = unzipSync(workbookOf(rows));
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape" fitToHeight="0"/);
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'自评表'!$1:$1</definedName>`,
    );
  });

  it("quotes figures that are texts without a complaint of Excel's", () => {
    const xml = strFromU8(unzipSync(workbookOf([["5", null, null]]))["xl/worksheets/sheet1.xml"]!);
    expect(xml).toContain('<ignoredError sqref="A1:C2" numberStoredAsText="1"/>');
  });

  it("comes to the same bytes whenever it is written", async () => {
    const first = workbookOf(rows);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(workbookOf(rows)).equals(Buffer.from(first))).toBe(true);
  });
});
