import fc from "fast-check";
import { formatCell } from "../../src/core";
import { readGrids, WorkbookFileError, type ReadLimits } from "../../src/xlsx";
import { packageOf, sheetData } from "./ooxml-package";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Cells and strings that are written as most programs write them are read whole. One space more in each tag
 * makes them unusual; they have to read the same, and to be refused for the same.
 */
function unusual(xml: string): string {
  return xml.replace(/<(\/?)(c|v|si|t)\b([^<>]*?)(\/?)>/g, "<$1$2$3 $4>");
}

/** Values and formats of all places, or why there are none. */
function readingOf(rows: string, strings: string, limits: Partial<ReadLimits> = {}): unknown {
  try {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="49"/></cellXfs>';
    const bytes = packageOf({ strings, styles, sheets: { Sheet1: sheetData(rows) } });
    const [grid] = readGrids(bytes, limits);
    return Array.from({ length: grid!.rows }, (_, row) =>
      Array.from({ length: grid!.columns }, (_, column) => grid!.cell(row, column)),
    );
  } catch (error) {
    if (error instanceof WorkbookFileError) return [error.problem, error.detail];
    throw error;
  }
}

const text = fc.oneof(
  fc.constantFrom(
    "0",
    "1",
    "12.50",
    "-3e2",
    "0x10",
    "",
    " 7 ",
    "true",
    "#REF!",
    "2020-12-31",
    "_x000D_",
    "99",
  ),
  fc.constantFrom("a>b", "]]&gt;", "&amp;", "&lt;甲&#x4e59;", "甲\n乙", "\t丙 ", "　丁", "\u0085", "😀"),
  fc.string({ maxLength: 6 }).map((drawn) => drawn.replace(/[<&]|[^\t\n\r -\ud7ff\ue000-\ufffd]/gu, "")),
);
const attribute = (name: string, values: readonly string[]) =>
  fc.constantFrom("", ...values.map((value) => ` ${name}="${value}"`));
/** Mostly values that fit their types: one that does not is the end of the whole sheet. */
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(' t="s"|0', ' t="s"|1', ' t="n"|12.50', "|-3e2", "| 7 ", "|") },
  { weight: 4, arbitrary: fc.constantFrom(' t="b"|1', ' t="e"|#REF!', ' t="d"|2020-12-31', ' t="str"|') },
  { weight: 3, arbitrary: text.map((drawn) => ` t="str"|${drawn}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(attribute("t", ["n", "s", "b", "e", "d", "inlineStr"]), text)
      .map(([type, drawn]) => `${type}|${drawn}`),
  },
);
const cell = fc
  .tuple(
    fc.constantFrom("A", "B", "b", "C", "AB"),
    fc.oneof({ weight: 30, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constant("2") }),
    attribute("s", ["0", "1", "2", "7"]),
    typed,
    fc.constantFrom("plain", "plain", "empty", "formula"),
  )
  .map(([column, more, style, type, kind]) => (row: number) => {
    const bar = type.indexOf("|");
    const start = `<c r="${column}${row}${more}"${style}${type.slice(0, bar)}`;
    const value = `<v>${type.slice(bar + 1)}</v></c>`;
    return kind === "empty" ? `${start}/>` : `${start}>${kind === "formula" ? "<f>1+1</f>" : ""}${value}`;
  });
const sheet = fc
  .array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 })
  .map((rows) =>
    rows
      .map((cells, index) => `<row r="${index + 1}">${cells.map((made) => made(index + 1)).join("")}</row>`)
      .join(""),
  );
const items = fc
  .array(text, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((item) => `<si><t>${item}</t></si>`).join(""));

describe("cells that are read whole", () => {
  it("are those that would be read tag by tag", () => {
    fc.assert(
      fc.property(sheet, items, (rows, strings) => {
        expect(readingOf(rows, strings)).toEqual(readingOf(unusual(rows), unusual(strings)));
      }),
      { numRuns: 400 },
    );
  });

  const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>123456</v></c><c r="C1" s="1"/></row>';
  const strings = "<si><t>一二三四五六七八九十</t></si><si><t>二</t></si>";

  it.each<[keyof ReadLimits, number, number]>([
    ["cells", 3, 2],
    ["characters", 18, 17],
    ["declarations", 10, 9],
    ["depth", 5, 4],
  ])("count for the limit of %s", (limit, enough, tooFew) => {
    for (const allowed of [enough, tooFew]) {
      const whole = readingOf(row, strings, { [limit]: allowed });
      expect(whole).toEqual(readingOf(unusual(row), unusual(strings), { [limit]: allowed }));
      expect(Array.isArray(whole) && whole[0] === "too-large").toBe(allowed === tooFew);
    }
  });

  it("hold no longer text than any other", () => {
    const long = `<row r="1"><c r="A1" t="str"><v>${"长".repeat(300)}</v></c></row>`;
    expect(readingOf(long, "", { tokenLength: 250 })).toMatchObject(["too-large", expect.anything()]);
    expect(readingOf(long, "", { tokenLength: 320 })).toHaveLength(1);
  });

  it.each([
    ["within an element", '<x xmlns="urn:x"><c r="B1"><v>2</v></c></x>'],
    ["beside a prefix", `<s:x xmlns:s="${SPREADSHEET}" xmlns="urn:x"><c r="B1"><v>2</v></c></s:x>`],
  ])("are left alone in a namespace of its own, %s", (_, foreign) => {
    expect(readingOf(`<row r="1"><c r="A1"><v>1</v></c>${foreign}</row>`, "")).toEqual([[{ value: 1 }]]);
  });

  it("are read in all pieces of a long part, whose rows are longer than any text may be", () => {
    const columns = Array.from({ length: 12_000 }, (_, column) =>
      formatCell({ row: 0, column }).slice(0, -1),
    );
    const rows = Array.from({ length: 4 }, (_, row) => {
      const cells = columns.map((name, column) => `<c r="${name}${row + 1}" s="1"><v>${column}</v></c>`);
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    });
    const values = readingOf(rows.join(""), "", { tokenLength: 200_000 }) as { value: number }[][];
    expect(values).toHaveLength(rows.length);
    for (const row of values) expect(row.map(({ value }) => value)).toEqual([...columns.keys()]);
  });
});
