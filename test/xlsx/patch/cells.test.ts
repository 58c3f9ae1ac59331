import { unzipSync } from "fflate";
import { patchWorkbook, readGrids } from "../../../src/xlsx";
import { packageOf, sheetData } from "../ooxml-package";
import { contentsOf, editsOf, type Written } from "./edits";
import { changedEntries, partText } from "./package-entries";

const SHEET = "xl/worksheets/sheet1.xml";

/** Patches a workbook of one sheet; the inside of its `worksheet` is given. */
function patched(
  inside: string,
  written: Readonly<Record<string, Written>>,
  more: Parameters<typeof packageOf>[0] = {},
): { bytes: Uint8Array; inside: string } {
  const source = packageOf({ sheets: { Sheet1: inside }, ...more });
  const { bytes, refused } = patchWorkbook(source, editsOf(source, written));
  expect(refused).toEqual([]);
  const text = partText(bytes, SHEET);
  return { bytes, inside: text.slice(text.indexOf(">") + 1, text.lastIndexOf("</")) };
}

describe("a cell that is there", () => {
  it("gets its value, and not a byte around it changes", () => {
    const before = `<sheetViews><sheetView tabSelected='1' workbookViewId="0"/></sheetViews><sheetData>\n <row r="1"  ht="20" ><c r="A1"><v>1</v></c >`;
    const after = `<c r="C1" s='0'><v>3</v></c></row>\n</sheetData><pageMargins left="0.7" right="0.7"/><!-- ours? no -->`;
    const { inside } = patched(`${before}<c r="B1" t="str" ><v>two</v></c>${after}`, { B1: 93.9 });
    expect(inside).toBe(`${before}<c r="B1" ><v>93.9</v></c>${after}`);
  });

  it.each<[string, Written, unknown]>([
    ["a truth value", true, true],
    ["a text", "合格", "合格"],
    ["a text that begins like a formula", "-", "-"],
    ["a text with its white space", "  a\n b\t ", "  a\n b\t "],
    ["a text with a carriage return", "a\r\nb", "a\r\nb"],
    ["a text that looks like an escape", "_x000D_", "_x000D_"],
    ["a text with characters that XML cannot hold", "a\u0001\ufffe\ud800b", "a\u0001\ufffe\ud800b"],
    ["a text with markup", `<p a="1">&amp;</p>`, `<p a="1">&amp;</p>`],
    ["a small number", 1e-7, 1e-7],
    ["a number of many digits", 0.1 + 0.2, 0.1 + 0.2],
  ])("holds %s as it was written", (_, written, value) => {
    const { bytes } = patched(sheetData(`<row r="1"><c r="A1"><v>1</v></c></row>`), { A1: written });
    expect(contentsOf(bytes)).toEqual({ A1: value });
  });

  it("holds nothing any more, and keeps its format", () => {
    const { inside } = patched(sheetData(`<row r="1"><c r="A1" s="0" t="b"><v>1</v></c></row>`), {
      A1: null,
    });
    expect(inside).toBe(sheetData(`<row r="1"><c r="A1" s="0"/></row>`));
  });

  it("holds a formula with its result, so that what reads the file need not calculate", () => {
    const rows = `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c><c r="D1" t="s"><v>0</v></c></row>`;
    const { bytes, inside } = patched(
      sheetData(rows),
      { C1: "=SUM(A1:B1)", D1: '=IF(C1>3,"优","良")' },
      { strings: "<si><t>差</t></si>" },
    );
    expect(inside).toContain('<c r="C1"><f>SUM(A1:B1)</f><v>3.5</v></c>');
    expect(inside).toContain('<c r="D1" t="str"><f>IF(C1&gt;3,"优","良")</f><v>优</v></c>');
    expect(contentsOf(bytes)).toMatchObject({ C1: ["=SUM(A1:B1)", 3.5], D1: ['=IF(C1>3,"优","良")', "优"] });
  });

  it("holds a formula without a result where only a spreadsheet calculates it", () => {
    const { inside } = patched(sheetData(`<row r="1"><c r="A1"><v>1</v></c></row>`), { A1: "=TODAY()" });
    expect(inside).toBe(sheetData(`<row r="1"><c r="A1"><f>TODAY()</f></c></row>`));
  });

  it("keeps what else stands in it, but not what was noted of its old value", () => {
    const { inside } = patched(
      sheetData(`<row r="1"><c r="A1" cm="1" vm="2" ph="1" t="n"><f>1</f><v>1</v><extLst/></c></row>`),
      { A1: 2 },
    );
    expect(inside).toBe(sheetData(`<row r="1"><c r="A1" ph="1"><v>2</v><extLst/></c></row>`));
  });

  it("leaves a shared text to the other cells that show it", () => {
    const strings = `<si><r><rPr><b/></rPr><t>总</t></r><r><t xml:space="preserve"> 分</t></r></si>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>`;
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) }, strings });
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: "得分" }));
    expect(contentsOf(bytes)).toEqual({ A1: "得分", B1: "总 分" });
    expect(changedEntries(source, bytes)).toEqual([SHEET]);
  });
});

describe("a cell that is missing", () => {
  const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;

  it.each<[string, string, string]>([
    ["before the first", `<row r="2">${cell("C2")}</row>`, "B2"],
    ["between two", `<row r="2">${cell("A2")}${cell("C2")}</row>`, "B2"],
    ["after the last", `<row r="2">${cell("A2")}</row>`, "B2"],
    ["in an empty row", `<row r="2" ht="30"/>`, "B2"],
    ["in a row before the first", `<row r="3">${cell("A3")}</row>`, "B2"],
    ["in a row between two", `<row r="1">${cell("A1")}</row><row r="3">${cell("A3")}</row>`, "B2"],
    ["in a row after the last", `<row r="1">${cell("A1")}</row>`, "B2"],
    ["among cells without addresses", `<row r="2"><c/><c/><c><v>3</v></c></row>`, "D2"],
    [
      "before rows without numbers",
      `<row r="1"/><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
      "B2",
    ],
  ])("comes in %s, in its order", (_, rows, address) => {
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) } });
    const { bytes } = patchWorkbook(source, editsOf(source, { [address]: 7 }));
    expect(contentsOf(bytes)).toEqual({ ...contentsOf(source), [address]: 7 });
    expect(addressesIn(partText(bytes, SHEET))).toEqual(
      addressesIn(partText(bytes, SHEET)).toSorted(inOrder),
    );
  });

  it("comes in a sheet without any", () => {
    const source = packageOf({ sheets: { Sheet1: "<sheetData/>" } });
    const { bytes } = patchWorkbook(source, editsOf(source, { B2: 7, A2: 6, C1: 5 }));
    expect(contentsOf(bytes)).toEqual({ C1: 5, A2: 6, B2: 7 });
  });

  it("pushes no cell without an address, and no row without a number, out of its place", () => {
    const rows = `<row><c r="B1"><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row><row><c><v>4</v></c></row>`;
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) } });
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: 8, A3: 9, B5: 10 }));
    expect(contentsOf(bytes)).toEqual({ A1: 8, B1: 1, C1: 2, A3: 9, A5: 3, B5: 10, A6: 4 });
  });

  it("has the format of its row, else of its column", () => {
    const inside = `<cols><col min="2" max="3" style="2"/></cols>${sheetData(`<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>`)}`;
    const { inside: after } = patched(inside, { B1: 1, B2: 1, D2: 1, C4: 1 }, { styles: TWO_FORMATS });
    expect(after).toContain('<c r="B1" s="1">');
    expect(after).toContain('<c r="B2" s="2">');
    expect(after).toContain('<c r="D2">');
    expect(after).toContain('<c r="C4" s="2">');
  });

  it("widens what the sheet and the row say they hold", () => {
    const inside = `<dimension ref="B2:C3"/>${sheetData(`<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>`)}`;
    const { inside: after } = patched(inside, { E2: 1, A9: 1 });
    expect(after).toContain('<dimension ref="A2:E9"/>');
    expect(after).toContain('<row r="2" spans="2:5">');
  });
});

describe("other ways of writing a sheet", () => {
  it("keeps the prefix of the part", () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const source = packageOf({ entries: { [SHEET]: sheet } });
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: "甲", B1: "=A1", A2: 3 }));
    expect(partText(bytes, SHEET)).toContain(
      `<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c><x:c r="B1" t="str"><x:f>A1</x:f><x:v>甲</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row>`,
    );
    expect(contentsOf(bytes)).toEqual({ A1: "甲", B1: ["=A1", "甲"], A2: 3 });
  });

  const text = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>总分</v></c></row></sheetData></worksheet>`;
  it.each<[string, "utf8" | "utf16le"]>([
    ["UTF-8 with a mark", "utf8"],
    ["UTF-16", "utf16le"],
  ])("keeps the encoding: %s", (_, encoding) => {
    const sheet = new Uint8Array(Buffer.from(`\ufeff${text}`, encoding));
    const source = packageOf({ entries: { [SHEET]: sheet } });
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: "得" }));
    expect(contentsOf(bytes)).toEqual({ A1: "得", B1: "总分" });
    const written = Buffer.from(unzipSync(bytes)[SHEET]!).toString(encoding);
    expect(written.slice(0, 10)).toBe("\ufeff<worksheet".slice(0, 10));
  });

  it("writes into a strict workbook", () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const source = packageOf({
      entries: {
        [SHEET]: `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="d"><v>2020-12-31</v></c><c r="B1"><v>1</v></c></row></sheetData></worksheet>`,
      },
    });
    const { bytes } = patchWorkbook(source, editsOf(source, { B1: "=A1" }));
    expect(contentsOf(bytes)).toEqual({ A1: 44196, B1: ["=A1", 44196] });
    expect(partText(bytes, SHEET)).toContain('<c r="A1" t="d"><v>2020-12-31</v></c>');
  });
});

describe("formulas that several cells share", () => {
  const shared = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2</f><v>2</v></c></row>${[
    2, 3, 4,
  ]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared" si="0"/><v>${2 * row}</v></c></row>`,
    )
    .join("")}`;

  it("stay with the others where the cell that holds the formula is written over", () => {
    const { bytes, inside } = patched(sheetData(shared), { B1: 5 });
    expect(contentsOf(bytes)).toMatchObject({ B1: 5, B2: ["=A2*2", 4], B3: ["=A3*2", 6], B4: ["=A4*2", 8] });
    expect(inside).toContain('<c r="B2"><f t="shared" si="0" ref="B2:B4">A2*2</f><v>4</v></c>');
    expect(inside).toContain('<c r="B3"><f t="shared" si="0"/><v>6</v></c>');
  });

  it("stay with the rest where several are written over, and what they count on as well", () => {
    const { bytes } = patched(sheetData(shared), { A3: 30, B1: 5, B2: "=A1" });
    expect(contentsOf(bytes)).toMatchObject({ B1: 5, B2: ["=A1", 1], B3: ["=A3*2", 60], B4: ["=A4*2", 8] });
  });

  it("stay where one of the others is written over", () => {
    const { bytes } = patched(sheetData(shared), { B3: null });
    expect(contentsOf(bytes)).toMatchObject({ B1: ["=A1*2", 2], B2: ["=A2*2", 4], B4: ["=A4*2", 8] });
    expect(contentsOf(bytes)).not.toHaveProperty("B3");
  });

  it("are told apart where a number is given to another formula further down", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><v>1</v></c><c r="D1"><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">C2&amp;"&lt;"</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>`;
    const { bytes } = patched(sheetData(rows), { A2: 5 });
    expect(contentsOf(bytes)).toMatchObject({ A1: ["=C1", 1], B1: ["=D1", 2], A2: 5, B2: ['=D2&"<"', 2] });
  });
});

describe("array formulas and data tables", () => {
  it("over several cells are left alone, also by what would count on them", () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c></row>`;
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) } });
    const [ofArray, counting, other] = editsOf(source, { A2: 5, C1: "=SUM(A1:A2)", C2: 1 });
    const { bytes, refused, writtenEdits } = patchWorkbook(source, [
      ofArray!,
      { ...counting!, inputs: [{ row: 0, column: 0, rows: 2, columns: 1 }] },
      other!,
    ]);
    expect(refused.map(({ reason }) => reason)).toEqual(["part-of-array", "depends-on-refused"]);
    expect(writtenEdits).toEqual([other]);
    expect(contentsOf(bytes)).toEqual({ ...contentsOf(source), C2: 1 });
  });

  it("of one cell are written over like any other formula", () => {
    const { inside } = patched(
      sheetData(`<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c></row>`),
      { A1: 5 },
    );
    expect(inside).toBe(sheetData(`<row r="1"><c r="A1"><v>5</v></c></row>`));
  });
});

describe("results of formulas that count on a written cell", () => {
  const sheets = {
    Sheet1: sheetData(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(A1:A2)</f><v>3</v></c><c r="C1"><f>VLOOKUP(A1,A1:A2,1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2" t="str"><f>IF(B1&gt;5,"优","良")</f><v>良</v></c><c r="C2"><f ca="1">A2*2</f><v>4</v></c></row>`,
    ),
    Sheet2: sheetData(
      `<row r="1"><c r="A1"><f>Sheet1!B1</f><v>3</v></c><c r="B1"><f>A1&amp;""</f></c></row>`,
    ),
  };
  const source = packageOf({ sheets });
  const result = patchWorkbook(source, editsOf(source, { A1: 10 }));

  it("are stored anew as far as they are known, on other sheets too", () => {
    expect(contentsOf(result.bytes)).toMatchObject({
      B1: ["=SUM(A1:A2)", 12],
      B2: ['=IF(B1>5,"优","良")', "优"],
    });
    expect(contentsOf(result.bytes, "Sheet2")).toMatchObject({ A1: ["=Sheet1!B1", 12] });
    expect(result.consequences.map(({ sheet, cell }) => `${sheet} ${cell.row}:${cell.column}`)).toEqual(
      expect.arrayContaining(["Sheet1 0:1", "Sheet1 1:1", "Sheet2 0:0"]),
    );
  });

  it("are left to the spreadsheet where they are not: none is better than a wrong one", () => {
    expect(partText(result.bytes, SHEET)).toContain('<c r="C1"><f>VLOOKUP(A1,A1:A2,1)</f></c>');
    expect(result.recalculates).toContainEqual({ sheet: "Sheet1", cell: { row: 0, column: 2 } });
  });

  it("stay, to the byte, where a formula counts on other cells", () => {
    expect(partText(result.bytes, SHEET)).toContain('<c r="C2"><f ca="1">A2*2</f><v>4</v></c>');
  });

  it("are calculated by Excel when it opens the file", () => {
    expect(partText(result.bytes, "xl/workbook.xml")).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  it("need no calculation where the workbook has no formula", () => {
    const plain = packageOf({ sheets: { Sheet1: sheetData(`<row r="1"><c r="A1"><v>1</v></c></row>`) } });
    const { bytes } = patchWorkbook(plain, editsOf(plain, { A1: 2 }));
    expect(changedEntries(plain, bytes)).toEqual([SHEET]);
  });
});

describe("an edit", () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="2"><v>3</v></c></row>`;
  const styles = `<cellXfs><xf/><xf/><xf><protection locked="0"/></xf></cellXfs>`;

  it("of a cell that holds something else by now is refused, and the others are written", () => {
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) }, styles });
    const [changed, good] = editsOf(source, { B1: 5, C1: 6 });
    const stale = { ...changed!, before: { kind: "value" as const, value: 1 } };
    const { bytes, refused, writtenEdits } = patchWorkbook(source, [stale, good!]);
    expect(refused).toEqual([{ edit: stale, reason: "changed" }]);
    expect(writtenEdits).toEqual([good]);
    expect(contentsOf(bytes)).toEqual({ A1: 1, B1: 2, C1: 6 });
  });

  it("of a locked cell on a protected sheet is refused, as in Excel", () => {
    const inside = `${sheetData(rows)}<sheetProtection sheet="1" objects="1"/>`;
    const source = packageOf({ sheets: { Sheet1: inside }, styles });
    const { bytes, refused } = patchWorkbook(source, editsOf(source, { A1: 5, B1: 6, D9: 7 }));
    expect(refused.map(({ edit, reason }) => [edit.cell.column, reason])).toEqual([
      [0, "locked"],
      [3, "locked"],
    ]);
    expect(contentsOf(bytes)).toEqual({ A1: 1, B1: 6, C1: 3 });
  });

  it("on a sheet that is not there is refused", () => {
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) } });
    const edit = { ...editsOf(source, { A1: 5 })[0]!, sheet: "Sheet9" };
    const { bytes, refused } = patchWorkbook(source, [edit]);
    expect(refused).toEqual([{ edit, reason: "changed" }]);
    expect(bytes).toBe(source);
  });

  it("is not needed: the very bytes come back", () => {
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) } });
    expect(patchWorkbook(source, [], { recordAt: "2026-03-01T08:30:00Z" }).bytes).toBe(source);
  });
});

describe("number formats", () => {
  const styles = `<numFmts count="1"><numFmt numFmtId="180" formatCode="0&quot;家&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="180"/><xf numFmtId="49" fontId="0" quotePrefix="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" quotePrefix="1"/></cellXfs>`;
  const rows = `<row r="1"><c r="A1" s="1" t="str"><v>93.4</v></c><c r="B1" s="1" t="str"><v>5</v></c><c r="C1" s="2" t="str"><v>7</v></c></row>`;

  it("change with the value where a cell keeps text; what is there keeps its number", () => {
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) }, styles });
    const edits = editsOf(source, { A1: 93.9, B1: "=A1" }, { A1: "0.0", B1: "0.0" });
    const { bytes } = patchWorkbook(source, edits);
    const changed = partText(bytes, "xl/styles.xml");
    expect(changed).toContain(
      '<numFmts count="2"><numFmt numFmtId="180" formatCode="0&quot;家&quot;"/><numFmt numFmtId="181" formatCode="0.0"/></numFmts>',
    );
    expect(changed).toContain(
      '<xf numFmtId="0" quotePrefix="1"/><xf numFmtId="181" fontId="0" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>',
    );
    expect(changed).toContain(
      '<cellXfs count="4"><xf numFmtId="180"/><xf numFmtId="49" fontId="0" quotePrefix="1"',
    );
    expect(partText(bytes, SHEET)).toContain(
      '<c r="A1" s="3"><v>93.9</v></c><c r="B1" s="3"><f>A1</f><v>93.9</v></c>',
    );
    expect(readGrids(bytes)[0]!.cell(0, 0)).toEqual({ value: 93.9, format: "0.0" });
  });

  it("use the numbers that Excel has given them, and start a list of their own", () => {
    const source = packageOf({
      sheets: {
        Sheet1: sheetData(
          `<row r="1"><c r="A1" s="0" t="str"><v>9</v></c><c r="B1" s="0" t="str"><v>9</v></c></row>`,
        ),
      },
      styles: `<fonts/><cellXfs><xf numFmtId="49"/></cellXfs>`,
    });
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: 9, B1: 8 }, { A1: "0.00", B1: "0.000" }));
    expect(partText(bytes, "xl/styles.xml")).toContain(
      '"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts/><cellXfs count="2"><xf numFmtId="49"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>',
    );
  });

  it("lose the apostrophe where a number takes the place of a text, and keep it for a text", () => {
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) }, styles });
    const number = patchWorkbook(source, editsOf(source, { C1: 7 }));
    expect(partText(number.bytes, "xl/styles.xml")).toContain(
      '<xf numFmtId="0" quotePrefix="1"/><xf numFmtId="0"/></cellXfs>',
    );
    const text = patchWorkbook(source, editsOf(source, { C1: "七" }));
    expect(changedEntries(source, text.bytes)).toEqual([SHEET]);
  });

  it("must come with a number that goes into a cell of text", () => {
    const source = packageOf({ sheets: { Sheet1: sheetData(rows) }, styles });
    const { refused, bytes } = patchWorkbook(source, editsOf(source, { A1: 93.9 }));
    expect(refused.map(({ reason }) => reason)).toEqual(["text-format"]);
    expect(bytes).toBe(source);
  });
});

const TWO_FORMATS = `<cellXfs><xf/><xf numFmtId="1"/><xf numFmtId="2"/></cellXfs>`;

function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(/ r="([A-Z]+\d+)"/g), ([, address]) => address!);
}

function inOrder(a: string, b: string): number {
  const [rowA, rowB] = [a, b].map((address) => Number(address.replace(/\D/g, "")));
  return rowA! - rowB! || a.localeCompare(b);
}
