import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import {
  WorkbookFileError,
  patchWorkbook,
  readGrids,
  readWorkbookMemory,
  type WorkbookFileProblem,
} from "../../../src/xlsx";
import { compoundFile, packageOf, relationships, sheetData, zip } from "../ooxml-package";
import { contentsOf, editsOf } from "./edits";
import { changedEntries, entriesOf, partText } from "./package-entries";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const AT = "2026-03-01T08:30:00Z";

const ONE_CELL = sheetData(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const FORMULA = sheetData(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>`);

/** The content types and the calculation chain of a workbook whose only formula stands in B1. */
const CHAINED = {
  [TYPES]: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
  "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>`,
  [RELATIONSHIPS]: relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "customXml", "/customXml/item1.xml"],
  ]),
  "customXml/item1.xml": `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`,
};

describe("the order of calculation", () => {
  const source = packageOf({ sheets: { Sheet1: FORMULA }, entries: CHAINED });

  it("stays as it is where the same cells hold formulas", () => {
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: 5, B1: "=A1*3" }));
    expect(changedEntries(source, bytes)).toEqual([WORKBOOK, SHEET]);
  });

  it.each<[string, Record<string, string | number>]>([
    ["comes in", { C1: "=A1" }],
    ["goes", { B1: 2 }],
  ])("is left to Excel, without a trace of the old, where a formula %s", (_, written) => {
    const { bytes } = patchWorkbook(source, editsOf(source, written));
    expect(entriesOf(bytes).has("xl/calcChain.xml")).toBe(false);
    expect(partText(bytes, TYPES)).toBe(CHAINED[TYPES].replace(/<Override[^>]*\/>/, ""));
    expect(partText(bytes, RELATIONSHIPS)).toBe(
      CHAINED[RELATIONSHIPS].replace(/<Relationship Id="rId7"[^>]*\/>/, ""),
    );
  });

  it.each([
    [
      `<calcPr calcId="191029" calcMode="manual"/>`,
      `<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>`,
    ],
    [`<calcPr fullCalcOnLoad="0"></calcPr>`, `<calcPr fullCalcOnLoad="1"></calcPr>`],
    [`<definedNames/><oleSize ref="A1"/>`, `<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>`],
  ])("is asked for in %s", (after, asked) => {
    const workbook = packageOf({ sheets: { Sheet1: FORMULA }, workbook: { after } });
    const { bytes } = patchWorkbook(workbook, editsOf(workbook, { A1: 5 }));
    expect(partText(bytes, WORKBOOK)).toContain(`</sheets>${asked}</workbook>`);
  });

  it("is asked for once", () => {
    const workbook = packageOf({
      sheets: { Sheet1: FORMULA },
      workbook: { after: `<calcPr fullCalcOnLoad="1"/>` },
    });
    const { bytes } = patchWorkbook(workbook, editsOf(workbook, { A1: 5 }));
    expect(changedEntries(workbook, bytes)).toEqual([SHEET]);
  });
});

describe("the record of what was written", () => {
  it("comes into the workbook as a custom XML part, beside those of others", () => {
    const source = packageOf({ sheets: { Sheet1: ONE_CELL }, entries: CHAINED });
    const edits = editsOf(source, { A1: 2 });
    const { bytes, recorded } = patchWorkbook(source, edits, { recordAt: AT });
    expect(recorded).toBe(true);
    expect(readWorkbookMemory(bytes)).toMatchObject({
      readable: true,
      memory: {
        records: [
          {
            at: AT,
            sheet: "Sheet1",
            cell: { row: 0, column: 0 },
            before: edits[0]!.before,
            after: edits[0]!.after,
          },
        ],
      },
    });
    expect(changedEntries(source, bytes)).toEqual([
      TYPES,
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      RELATIONSHIPS,
      SHEET,
    ]);
    expect(partText(bytes, TYPES)).toContain(
      '<Override PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    );
    expect(partText(bytes, RELATIONSHIPS)).toContain(
      '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="/customXml/item2.xml"/></Relationships>',
    );
  });

  it("grows by what is written later, in its own part", () => {
    const source = packageOf({ sheets: { Sheet1: ONE_CELL }, entries: CHAINED });
    const first = patchWorkbook(source, editsOf(source, { A1: 2 }), { recordAt: AT }).bytes;
    const second = patchWorkbook(first, editsOf(first, { A1: 3 }), {
      recordAt: "2026-04-01T08:30:00Z",
    }).bytes;
    expect(changedEntries(first, second)).toEqual(["customXml/item2.xml", SHEET]);
    const reading = readWorkbookMemory(second);
    expect(reading.readable && reading.memory.records.map(({ at }) => at)).toEqual([
      AT,
      "2026-04-01T08:30:00Z",
    ]);
  });

  it("gives way to what another program has recorded, which alone may be all that changes", () => {
    const source = packageOf({ sheets: { Sheet1: ONE_CELL }, entries: CHAINED });
    const first = patchWorkbook(source, editsOf(source, { A1: 2 }), { recordAt: AT }).bytes;
    const settings = { profile: "hubei-2020" };
    const memory = { settings, waivers: [], records: [], unread: [] };
    const second = patchWorkbook(first, [], { memory });
    expect(second.recorded).toBe(true);
    expect(changedEntries(first, second.bytes)).toEqual(["customXml/item2.xml"]);
    expect(readWorkbookMemory(second.bytes)).toEqual({ readable: true, memory });
    expect(patchWorkbook(second.bytes, [], { memory }).bytes).toBe(second.bytes);
  });

  it("is not written over where a later version wrote it", () => {
    const entries = {
      ...CHAINED,
      "customXml/item1.xml": `<evalcheck xmlns="urn:evalcheck:workbook:2"><record/></evalcheck>`,
    };
    const source = packageOf({ sheets: { Sheet1: ONE_CELL }, entries });
    const { bytes, recorded } = patchWorkbook(source, editsOf(source, { A1: 2 }), { recordAt: AT });
    expect(recorded).toBe(false);
    expect(changedEntries(source, bytes)).toEqual([SHEET]);
  });
});

describe("a package", () => {
  it("keeps every untouched entry byte for byte, in its order, with its comment and its time", () => {
    const source = archive(
      {
        "docProps/app.xml": "<Properties/>",
        [SHEET]: worksheet(ONE_CELL),
        "xl/media/image1.png": "not really",
      },
      "the comment of the archive",
    );
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: 2 }));
    expect(changedEntries(source, bytes)).toEqual([SHEET]);
    expect([...entriesOf(bytes).keys()]).toEqual([...entriesOf(source).keys()]);
    expect(Buffer.from(bytes).toString("latin1")).toContain("the comment of the archive");
    expect(contentsOf(bytes)).toEqual({ A1: 2 });
  });

  it("may hold its sizes behind the content, as programs write that stream", () => {
    const source = streamed({ [SHEET]: worksheet(ONE_CELL), "docProps/app.xml": "<Properties/>" });
    expect(flagsOf(source, "docProps/app.xml") & 8).toBe(8);
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: 2 }));
    expect(changedEntries(source, bytes)).toEqual([SHEET]);
    expect(flagsOf(bytes, "docProps/app.xml") & 8).toBe(8);
    expect(flagsOf(bytes, SHEET) & 8).toBe(0);
    expect(strFromU8(unzipSync(bytes)[SHEET]!)).toContain("<v>2</v>");
    expect(contentsOf(bytes)).toEqual({ A1: 2 });
  });

  it("may be written in the form for archives of over 4 GB", () => {
    const source = asZip64(archive({ [SHEET]: worksheet(ONE_CELL), "docProps/app.xml": "<Properties/>" }));
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: 2 }), { recordAt: AT });
    expect(contentsOf(bytes)).toEqual({ A1: 2 });
    const reading = readWorkbookMemory(bytes);
    expect(reading.readable && reading.memory.records).toHaveLength(1);
    expect(changedEntries(source, bytes)).not.toContain("docProps/app.xml");
  });

  it("is not changed where entries lie over each other", () => {
    const source = archive({ [SHEET]: worksheet(ONE_CELL), "docProps/app.xml": "<Properties/>" });
    const broken = source.slice();
    const view = new DataView(broken.buffer);
    // The last record says that its content reaches into the directory.
    const record = lastRecord(view);
    view.setUint32(record + 20, view.getUint32(record + 20, true) + 60, true);
    const edits = editsOf(source, { A1: 2 });
    expect(problemOf(() => patchWorkbook(broken, edits))).toBe("damaged");
  });

  it("is the same whenever and wherever it is written", () => {
    const source = packageOf({ sheets: { Sheet1: FORMULA }, entries: CHAINED });
    const edits = editsOf(source, { A1: 5, C1: "=A1" });
    const first = patchWorkbook(source, edits, { recordAt: AT }).bytes;
    const second = patchWorkbook(source, edits, { recordAt: AT }).bytes;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("keeps its macros", () => {
    const macros = Uint8Array.from({ length: 500 }, (_, index) => index % 251);
    const source = packageOf({
      sheets: { Sheet1: ONE_CELL },
      entries: {
        "xl/vbaProject.bin": macros,
        [RELATIONSHIPS]: relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "vbaProject", "vbaProject.bin"],
        ]),
      },
    });
    const { bytes } = patchWorkbook(source, editsOf(source, { A1: 2 }));
    expect(changedEntries(source, bytes)).toEqual([SHEET]);
  });
});

describe("a workbook that must not be changed", () => {
  it.each<[WorkbookFileProblem, Uint8Array]>([
    ["encrypted", compoundFile("Root Entry", "EncryptedPackage", "EncryptionInfo")],
    ["legacy-xls", compoundFile("Root Entry", "Workbook")],
    ["not-a-zip", strToU8("not a workbook")],
    [
      "binary-xlsb",
      zip({
        "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": "x",
      }),
    ],
    [
      "signed",
      packageOf({
        entries: {
          "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]).replace(
            "</Relationships>",
            `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
          ),
          "_xmlsignatures/origin.sigs": "",
        },
      }),
    ],
    [
      "macro-sheet",
      packageOf({
        workbook: { after: "" },
        entries: {
          [RELATIONSHIPS]: relationships([
            ["rId1", "worksheet", "worksheets/sheet1.xml"],
            ["rId2", "xlMacrosheet", "macrosheets/sheet1.xml"],
          ]).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/xlMacrosheet",
            "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
          ),
          "xl/macrosheets/sheet1.xml": "<macrosheet/>",
        },
      }),
    ],
  ])("is refused as %s", (problem, bytes) => {
    expect(problemOf(() => patchWorkbook(bytes, []))).toBe(problem);
  });

  it("can still be read where only changing it would do harm", () => {
    const signed = packageOf({
      sheets: { Sheet1: ONE_CELL },
      entries: {
        "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]).replace(
          "</Relationships>",
          `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
        ),
        "_xmlsignatures/origin.sigs": "",
      },
    });
    expect(readGrids(signed)).toHaveLength(1);
  });
});

function problemOf(change: () => unknown): WorkbookFileProblem | "none" {
  try {
    change();
    return "none";
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.problem;
    throw error;
  }
}

function worksheet(inside: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`;
}

/** The plainest workbook and some more entries, as text by their names. */
function textsOf(more: Readonly<Record<string, string>>): Record<string, string> {
  const plain = Object.entries(unzipSync(packageOf({ entries: CHAINED })));
  return { ...Object.fromEntries(plain.map(([name, content]) => [name, strFromU8(content)])), ...more };
}

function archive(more: Readonly<Record<string, string>>, comment = ""): Uint8Array {
  const bytes = zip(textsOf(more));
  const end = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  end.setUint16(bytes.length - 2, comment.length, true);
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(comment, "latin1")]));
}

/** As fflate streams it: sizes and checksums behind the content. */
function streamed(more: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = new Zip((_, piece) => void pieces.push(piece));
  for (const [index, [name, text]] of Object.entries(textsOf(more)).entries()) {
    const file = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    writer.add(file);
    file.push(strToU8(text), true);
  }
  writer.end();
  return new Uint8Array(Buffer.concat(pieces));
}

function flagsOf(bytes: Uint8Array, name: string): number {
  const header = Buffer.from(bytes).indexOf(
    Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4])]),
    nameOffset(bytes, name) - 30,
  );
  return new DataView(bytes.buffer, bytes.byteOffset).getUint16(header + 6, true);
}

function nameOffset(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).indexOf(name);
}

function lastRecord(view: DataView): number {
  for (let at = view.byteLength - 4; at >= 0; at--) if (view.getUint32(at, true) === 0x02014b50) return at;
  throw new Error("no directory");
}

/** The same archive with the places of its entries, and of its directory, in the fields of 64 bits. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const end = source.length - 22;
  const count = source.readUInt16LE(end + 10);
  const start = source.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const nameLength = source.readUInt16LE(at + 28);
    const record = Buffer.from(source.subarray(at, at + 46 + nameLength));
    const extra = Buffer.alloc(4 + 24);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(record.readUInt32LE(24)), 4);
    extra.writeBigUInt64LE(BigInt(record.readUInt32LE(20)), 12);
    extra.writeBigUInt64LE(BigInt(record.readUInt32LE(42)), 20);
    for (const field of [20, 24, 42]) record.writeUInt32LE(0xffffffff, field);
    record.writeUInt16LE(extra.length, 30);
    records.push(record, extra);
    at += 46 + nameLength + source.readUInt16LE(at + 30) + source.readUInt16LE(at + 32);
  }
  const directory = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) end64.writeBigUInt64LE(BigInt(count), field);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(source.subarray(end));
  for (const field of [8, 10]) last.writeUInt16LE(0xffff, field);
  for (const field of [12, 16]) last.writeUInt32LE(0xffffffff, field);
  return new Uint8Array(Buffer.concat([source.subarray(0, start), directory, end64, locator, last]));
}
