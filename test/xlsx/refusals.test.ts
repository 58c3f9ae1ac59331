import ExcelJS from "exceljs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readGrids, readWorkbook, WorkbookFileError, type ReadLimits } from "../../src/xlsx";
import { compoundFile, packageOf, relationships, sheetData, zip } from "./ooxml-package";

/** How a file is refused; null for one that is read. */
function refusalOf(bytes: Uint8Array, limits?: Partial<ReadLimits>): WorkbookFileError | null {
  try {
    readGrids(bytes, limits);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  return null;
}

/** The reason for which a file is refused. */
function problemOf(bytes: Uint8Array, limits?: Partial<ReadLimits>): string {
  return refusalOf(bytes, limits)?.problem ?? "read";
}

/** A package whose only sheet is this XML. */
function sheetXml(xml: string): Uint8Array {
  return packageOf({ entries: { "xl/worksheets/sheet1.xml": xml } });
}

const CELL = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');

describe("what is no .xlsx", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "not-a-zip"],
    ["a web page called .xlsx", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "not-a-zip"],
    ["a text file", strToU8("项目名称,总分\n"), "not-a-zip"],
    [
      "a workbook with a password",
      compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "encrypted",
    ],
    ["an .xls of Excel 97", compoundFile("Root Entry", "Workbook"), "legacy-xls"],
    ["an .xls of Excel 95", compoundFile("Root Entry", "Book"), "legacy-xls"],
    ["a .doc", compoundFile("Root Entry", "WordDocument"), "not-a-workbook"],
    ["an archive of photographs", zip({ "a.jpg": "x" }), "not-a-workbook"],
    [
      "a .docx",
      zip({
        "_rels/.rels": relationships([["a", "officeDocument", "word/document.xml"]]),
        "word/document.xml":
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      }),
      "not-a-workbook",
    ],
    [
      "an .xlsb",
      zip({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels": relationships([["a", "officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": Uint8Array.of(0x83, 1, 0),
      }),
      "binary-xlsb",
    ],
    [
      "an .xlsb by its content type alone",
      packageOf({
        entries: {
          "[Content_Types].xml":
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
          "xl/workbook.xml": new Uint8Array([0x83, 0x01, 0x00, 0x80, 0x01, 0x14]),
        },
      }),
      "binary-xlsb",
    ],
  ])("%s", (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });
});

describe("what is damaged", () => {
  it.each<[string, Uint8Array]>([
    ["an archive that was cut off", packageOf({}).slice(0, -40)],
    ["half of an archive", packageOf({}).slice(0, 900)],
    ["a sheet that is missing", packageOf({ entries: { "xl/worksheets/sheet1.xml": null } })],
    [
      "a sheet without a relationship",
      packageOf({ entries: { "xl/_rels/workbook.xml.rels": relationships([]) } }),
    ],
    [
      "XML that ends early",
      sheetXml('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'),
    ],
    [
      "XML with an unknown entity",
      packageOf({ sheets: { Sheet1: sheetData("<row><c><v>&x;</v></c></row>") } }),
    ],
    [
      "bytes that are no text",
      packageOf({ entries: { "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0xff, 0xff) } }),
    ],
    ["a part of another kind", sheetXml("<html/>")],
    [
      "a shared string that is missing",
      packageOf({ sheets: { Sheet1: sheetData('<row><c t="s"><v>7</v></c></row>') } }),
    ],
    ["a number that is none", packageOf({ sheets: { Sheet1: sheetData("<row><c><v>十</v></c></row>") } })],
    ["a row beyond the sheet", packageOf({ sheets: { Sheet1: sheetData('<row r="1048577"/>') } })],
    ["a cell that is none", packageOf({ sheets: { Sheet1: sheetData('<row><c r="1A"/></row>') } })],
    ["a cell outside of every row", packageOf({ sheets: { Sheet1: sheetData("<c/>") } })],
    [
      "two sheets that are one part",
      packageOf({ workbook: { before: '<sheets><sheet name="x" r:id="rId1"/></sheets>' } }),
    ],
    ["two entries of one name", packageOf({ entries: { "XL/workbook.xml": "<x/>" } })],
  ])("%s", (_, bytes) => {
    expect(problemOf(bytes)).toBe("damaged");
  });

  it("a byte that changed, by its checksum", () => {
    const bytes = zipSync({
      "_rels/.rels": [strToU8(relationships([["a", "officeDocument", "b"]])), { level: 0 }],
    });
    bytes[60] = bytes[60]! ^ 1;
    expect(problemOf(bytes)).toBe("damaged");
  });

  it("a document type, before any of its entities is read", () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    expect(problemOf(sheetXml(bomb))).toBe("damaged");
  });
});

describe("what is too large", () => {
  it("refuses an archive that unfolds without end, before it is unfolded", () => {
    const bytes = packageOf({ entries: { "xl/worksheets/sheet1.xml": new Uint8Array(80_000_000).fill(32) } });
    expect(bytes.length).toBeLessThan(100_000);
    expect(problemOf(bytes)).toBe("too-large");
  });

  it.each<[keyof ReadLimits, Partial<ReadLimits>, Uint8Array]>([
    ["fileBytes", { fileBytes: 100 }, packageOf({})],
    ["entries", { entries: 3 }, packageOf({})],
    ["unpackedBytes", { unpackedBytes: 100 }, packageOf({})],
    ["ratio", { ratio: 2, ratioFreeBytes: 1_000 }, packageOf({ sheets: { Sheet1: " ".repeat(10_000) } })],
    ["cells", { cells: 1 }, packageOf({ sheets: { A: CELL, B: CELL } })],
    ["cells", { cells: 9 }, packageOf({ sheets: { A: sheetData('<row><c r="K1"><v>1</v></c></row>') } })],
    ["rows", { rows: 9 }, packageOf({ sheets: { A: sheetData('<row r="11"><c><v>1</v></c></row>') } })],
    ["rows", { rows: 9 }, packageOf({ sheets: { A: sheetData("<row/>".repeat(10)) } })],
    [
      "merges",
      { merges: 1 },
      packageOf({
        sheets: { A: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>' },
      }),
    ],
    ["declarations", { declarations: 9 }, packageOf({ strings: "<si/>".repeat(10) })],
    ["declarations", { declarations: 9 }, packageOf({ styles: "<cellXfs/>".repeat(10) })],
    [
      "declarations",
      { declarations: 9 },
      packageOf({
        workbook: { after: `<definedNames>${'<definedName name="x"/>'.repeat(10)}</definedNames>` },
      }),
    ],
    ["characters", { characters: 5 }, packageOf({ strings: "<si><t>abc</t></si><si><t>def</t></si>" })],
    [
      "characters",
      { characters: 5 },
      packageOf({ sheets: { A: sheetData("<row><c><v>123456</v></c></row>") } }),
    ],
    [
      "characters",
      { characters: 12 },
      packageOf({
        sheets: {
          A: sheetData(
            '<row><c><f t="shared" si="0">A1+B1</f></c><c><f t="shared" si="0"/></c><c><f t="shared" si="0"/></c></row>',
          ),
        },
      }),
    ],
    ["tokenLength", { tokenLength: 5_000 }, packageOf({ strings: `<si><t>${"长".repeat(60_000)}</t></si>` })],
    [
      "tokenLength",
      { tokenLength: 5_000 },
      packageOf({ strings: `<si><t a="${"长".repeat(6_000)}"/></si>` }),
    ],
    ["depth", { depth: 5 }, packageOf({ sheets: { A: "<a>".repeat(10) + "</a>".repeat(10) } })],
  ])("holds to the limit of %s, which the usual limits are far from", (limit, limits, bytes) => {
    expect(problemOf(bytes)).toBe("read");
    const refusal = refusalOf(bytes, limits);
    expect(refusal?.problem).toBe("too-large");
    expect(refusal?.exceeded).toMatchObject({ limit, allowed: limits[limit] });
  });

  it("takes many tags that unfold at once for no single long one", () => {
    const bytes = packageOf({ sheets: { A: `<x a="${" ".repeat(30_000)}"/>`.repeat(40) } });
    expect(problemOf(bytes, { tokenLength: 40_000 })).toBe("read");
    expect(problemOf(bytes, { tokenLength: 30_000 })).toBe("too-large");
  });

  it("says how much there is where that is known before anything is read", () => {
    const bytes = packageOf({});
    expect(refusalOf(bytes, { fileBytes: 100 })?.exceeded?.found).toBe(bytes.length);
    expect(refusalOf(bytes, { entries: 2 })?.exceeded).toEqual({ limit: "entries", allowed: 2, found: 4 });
    expect(refusalOf(bytes, { unpackedBytes: 2 })?.exceeded?.found).toBeNull();
  });

  it("reads a merge over the whole sheet at no cost, and refuses a thousand", () => {
    const merged = (merges: number): Uint8Array =>
      packageOf({
        sheets: { A: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(merges)}</mergeCells>` },
      });
    expect(problemOf(merged(1))).toBe("read");
    expect(problemOf(merged(1_000))).toBe("too-large");
  });
});

describe("whatever the bytes", () => {
  it("ends in a workbook or in a named refusal", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("自评表");
    sheet.addRows([
      ["项目名称", "信息化运行维护"],
      ["总分", { formula: "SUM(B3:B4)", result: 95 }],
    ]);
    sheet.mergeCells("A1:A2");
    const original = new Uint8Array(await workbook.xlsx.writeBuffer());
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = original.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          readWorkbook(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookFileError);
          expect((error as WorkbookFileError).problem).not.toBe("unreadable");
        }
      }),
      { numRuns: 300 },
    );
  });
});
