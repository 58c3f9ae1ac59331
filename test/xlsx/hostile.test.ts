import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { tryPackage } from "../../scripts/fuzz/trial";
import {
  patchWorkbook,
  readGrids,
  readWorkbook,
  readWorkbookMemory,
  WorkbookFileError,
  type ReadLimits,
} from "../../src/xlsx";
import { packageOf, relationships, sheetData } from "./ooxml-package";
import { withinPatience } from "../within-patience";
import { rawArchive, type RawEntry } from "./raw-archive";

const SAMPLE = unzipSync(new Uint8Array(readFileSync("src/workbench/samples/figures.xlsx")));

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a package is refused for, or `read`, after all that is done with files has been done with it. */
function outcomeOf(bytes: Uint8Array): string {
  return withinPatience(() => tryPackage(bytes).refused ?? "read");
}

function refusalOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): WorkbookFileError | null {
  try {
    withinPatience(() => readGrids(bytes, limits));
    return null;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
}

/** The entries of the plainest workbook. */
function plainEntries(sheet = cell("1")): RawEntry[] {
  return Object.entries(unzipSync(packageOf({ sheets: { Sheet1: sheet } }))).map(([name, content]) => ({
    name,
    content,
  }));
}

function cell(value: string): string {
  return sheetData(`<row r="1"><c r="A1"><v>${value}</v></c></row>`);
}

function valueOf(bytes: Uint8Array): unknown {
  return readGrids(bytes)[0]?.cell(0, 0).value;
}

/** A plain package in which one entry lies. */
function withLie(name: string, lie: Partial<RawEntry>): Uint8Array {
  return rawArchive(plainEntries().map((entry) => (entry.name === name ? { ...entry, ...lie } : entry)));
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("archives", () => {
  it("that are plain but packed by hand are read", () => {
    expect(valueOf(rawArchive(plainEntries()))).toBe(1);
    expect(valueOf(rawArchive(plainEntries().map((entry) => ({ ...entry, stored: true }))))).toBe(1);
  });

  it.each<[string, Partial<RawEntry>]>([
    ["a checksum", { crc: 1 }],
    ["a size that is too small", { unpackedSize: 10 }],
    ["a size that is too large", { unpackedSize: 4_000_000_000 }],
    ["a packed size that is too small", { packedSize: 20 }],
    ["a packed size beyond the end", { packedSize: 4_000_000_000 }],
    ["a place that is not its own", { offset: 3 }],
    ["a place beyond the end", { offset: 4_000_000_000 }],
    ["a name", { localName: "xl/worksheets/sheet2.xml" }],
    ["a method that nobody has", { method: 99 }],
    ["a method that it is not packed by", { method: 0 }],
  ])("that lie about %s are refused", (_, lie) => {
    expect(outcomeOf(withLie(SHEET, lie))).toBe("damaged");
  });

  it("whose directory claims more entries than it has are refused", () => {
    expect(outcomeOf(rawArchive(plainEntries(), { count: 60 }))).toBe("damaged");
    expect(refusalOf(rawArchive(plainEntries(), { count: 65_535 }))?.exceeded).toEqual({
      limit: "entries",
      allowed: 50_000,
      found: 65_535,
    });
  });

  it("of too many entries are refused before any is looked at", () => {
    const many = Array.from({ length: 50_001 }, (_, index) => [`${index}`, new Uint8Array()] as const);
    const bytes = zipSync({ ...unzipSync(packageOf({})), ...Object.fromEntries(many) }, { level: 0 });
    expect(refusalOf(bytes)?.exceeded).toMatchObject({ limit: "entries", found: 50_005 });
  });

  it("with an entry twice are refused, whichever program would take which", () => {
    const entries = plainEntries();
    const second: RawEntry = { name: SHEET, content: "<worksheet/>" };
    expect(outcomeOf(rawArchive([...entries, second]))).toBe("damaged");
    expect(outcomeOf(rawArchive([...entries, { ...second, placeOf: SHEET }]))).toBe("damaged");
  });

  it("that unfold the same bytes again and again are counted each time", () => {
    const blank = `<worksheet xmlns="${MAIN}">${`<x a="${" ".repeat(90_000)}"/>`.repeat(30)}</worksheet>`;
    const sheets = Array.from({ length: 10 }, (_, index) => `S${index}`);
    const names = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    const plain = unzipSync(packageOf({ sheets: Object.fromEntries(sheets.map((name) => [name, ""])) }));
    const entries = Object.entries(plain)
      .filter(([name]) => !names.includes(name))
      .map(([name, content]): RawEntry => ({ name, content }));
    const own = names.map((name): RawEntry => ({ name, content: blank }));
    expect(refusalOf(rawArchive([...entries, ...own]))?.exceeded?.limit).toBe("ratio");
    // Where the names of a place differ, two programs would read two workbooks.
    const shared = own.map((entry, index) => (index === 0 ? entry : { ...entry, placeOf: names[0]! }));
    expect(outcomeOf(rawArchive([...entries, ...shared]))).toBe("damaged");
  });

  it("within archives stay packed", () => {
    let nested: Uint8Array = new Uint8Array(50_000_000);
    for (let level = 0; level < 4; level++) nested = zipSync({ "a.zip": nested });
    const bytes = packageOf({ sheets: { A: cell("1") }, entries: { "xl/media/a.zip": nested } });
    expect(outcomeOf(bytes)).toBe("read");
  });
});

describe("document types and entities", () => {
  const laughs =
    '<!DOCTYPE x [<!ENTITY a "ha">' +
    Array.from("bcdefghijk", (name, index) => {
      const before = `&${"abcdefghij"[index]};`;
      return `<!ENTITY ${name} "${before.repeat(10)}">`;
    }).join("") +
    "]>";
  const external = '<!DOCTYPE x [<!ENTITY k SYSTEM "file:///etc/passwd">]>';
  const parameter = '<!DOCTYPE x [<!ENTITY % k SYSTEM "http://127.0.0.1:9/x.dtd">%k;]>';
  const parts = Object.keys(unzipSync(packageOf({ strings: "<si><t>a</t></si>", styles: "<cellXfs/>" })));

  it.each([
    ["laugh a billion times", laughs],
    ["name a file", external],
    ["name an address", parameter],
    ["are empty", "<!DOCTYPE x>"],
  ])("that %s are refused in every part that is read", (_, declaration) => {
    for (const part of parts) {
      const source = unzipSync(packageOf({ strings: "<si><t>a</t></si>", styles: "<cellXfs/>" }));
      const xml = declaration + strFromU8(source[part]!).replace(/<\/([^<>]+)>$/, "&k;</$1>");
      expect([part, outcomeOf(zipSync({ ...source, [part]: strToU8(xml) }))]).toEqual([part, "damaged"]);
    }
  });

  it("in what the add-in keeps make it unreadable, not the tables", () => {
    const bytes = packageOf({
      sheets: { A: cell("1") },
      entries: {
        "_rels/.rels": relationships([
          ["a", "officeDocument", "xl/workbook.xml"],
          ["b", "customXml", "customXml/item1.xml"],
        ]),
        "customXml/item1.xml": `${laughs}<workbook xmlns="urn:evalcheck:workbook:1">&k;</workbook>`,
      },
    });
    expect(outcomeOf(bytes)).toBe("read");
    expect(withinPatience(() => readWorkbookMemory(bytes)).readable).toBe(false);
  });
});

describe("names that mean something to a program", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then"];

  it("are sheets, defined names and styles like any other", () => {
    const names = NAMES.map((name) => `<definedName name="${name}">'${name}'!$A$1</definedName>`);
    const bytes = packageOf({
      sheets: Object.fromEntries(NAMES.map((name, index) => [`${name} `, cell(String(index))])),
      workbook: { after: `<definedNames>${names.join("")}</definedNames>` },
      styles:
        '<numFmts><numFmt numFmtId="200" formatCode="__proto__"/></numFmts>' +
        '<cellXfs><xf numFmtId="200"/></cellXfs>' +
        `<cellStyles>${NAMES.map((name) => `<cellStyle name="${name}" xfId="0"/>`).join("")}</cellStyles>`,
    });
    expect(outcomeOf(bytes)).toBe("read");
    const workbook = readWorkbook(bytes);
    expect(workbook.sheets.map(({ grid }) => [grid.name.trim(), grid.cell(0, 0).value])).toEqual(
      NAMES.map((name, index) => [name, index]),
    );
    expect(workbook.names.map(({ name }) => name)).toEqual(NAMES);
  });

  it.each(NAMES)("%s may name a sheet, a part, a relationship, an attribute and an element", (name) => {
    const bytes = packageOf({
      entries: {
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><${name} ${name}="1"/><sheets><sheet name="${name}" r:id="${name}"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships([[name, "worksheet", name]]),
        [`xl/${name}`]: `<worksheet xmlns="${MAIN}"><${name}><c/></${name}><sheetData><${name}/><row ${name}="7"><c ${name}="B9" t="str"><v>${name}</v></c></row></sheetData></worksheet>`,
      },
    });
    expect(outcomeOf(bytes)).toBe("read");
    expect(readGrids(bytes)[0]!.name).toBe(name);
    expect(valueOf(bytes)).toBe(name);
  });
});

describe("paths that lead out of the package", () => {
  const target = (path: string): Uint8Array =>
    packageOf({
      sheets: { A: cell("1") },
      entries: { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", path]]) },
    });

  it.each([
    "../../../../etc/passwd",
    "/etc/passwd",
    "..\\..\\Windows\\win.ini",
    "C:\\Windows\\win.ini",
    "\\\\server\\share\\sheet1.xml",
    "file:///etc/passwd",
    "http://127.0.0.1:9/sheet1.xml",
    "%2e%2e/%2e%2e/etc/passwd",
    "%",
    "",
    ".",
    "worksheets/",
  ])("such as %j name nothing", (path) => {
    expect(outcomeOf(target(path))).toBe("damaged");
  });

  it.each(["/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "../../xl/./worksheets/sheet1.xml"])(
    "but stay within it, such as %j, name their part",
    (path) => {
      expect(valueOf(target(path))).toBe(1);
    },
  );

  it("are passed on as they are by a copy, and never lead anywhere", () => {
    const names = ["../../evil.xml", "/etc/evil", "C:\\evil.xml", "..\\evil.xml", "a/../../evil"];
    const entries = Object.entries(SAMPLE).map(([name, content]) => ({ name, content }));
    const bytes = rawArchive([...entries, ...names.map((name) => ({ name, content: name }))]);
    const marks = new Map([["自评表", [{ severity: "error", cell: { row: 0, column: 0 } }]]] as const);
    const copy = patchWorkbook(bytes, [], { marks }).bytes;
    expect(copy.length).toBeGreaterThan(bytes.length);
    expect(Object.keys(unzipSync(copy))).toEqual(expect.arrayContaining(names));
  });
});

describe("places in a sheet", () => {
  const row = (inside: string, r = "1"): Uint8Array =>
    packageOf({ sheets: { A: sheetData(`<row r="${r}">${inside}</row>`) }, strings: "<si><t>甲</t></si>" });

  it("reach to the last cell of a sheet, at no more cost than the rows to it", () => {
    expect(outcomeOf(row('<c r="XFD1048576"><v>1</v></c>', "1048576"))).toBe("read");
    expect(readGrids(row('<c r="XFD1048576"><v>1</v></c>', "1048576"))[0]).toMatchObject({
      rows: 1_048_576,
      columns: 16_384,
    });
  });

  it.each([
    ["XFE1", "1"],
    ["ZZZZ1", "1"],
    ["A0", "1"],
    ["1", "1"],
    ["A", "1"],
    ["", "1"],
    ["A1048577", "1048577"],
    ["A99999999", "99999999"],
    ["A99999999", "1"],
    ["A2", "1"],
    ["A01", "1"],
    ["A1", "0"],
    ["A1", "-1"],
    ["A1", "1.5"],
  ])("such as %j in row %j are refused", (address, r) => {
    expect(outcomeOf(row(`<c r="${address}"><v>1</v></c>`, r))).toBe("damaged");
  });

  it.each(["-1", "1", "0.5", "1e308", "99999999999999999999", "length", "__proto__"])(
    "take no shared string %j, of which there is one",
    (index) => {
      expect(outcomeOf(row(`<c t="s"><v>${index}</v></c>`))).toBe("damaged");
    },
  );

  it("may be merged by hundreds of thousands, and no more", () => {
    const merges = (count: number): Uint8Array => {
      const refs = Array.from(
        { length: count },
        (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`,
      );
      return packageOf({ sheets: { A: `${cell("1")}<mergeCells>${refs.join("")}</mergeCells>` } });
    };
    expect(outcomeOf(merges(50_000))).toBe("read");
    expect(refusalOf(merges(500_001))?.exceeded).toMatchObject({ limit: "merges", allowed: 500_000 });
  });

  it.each(["A1:", ":", "A1:XFE9", "A0:A1", "B2:A1", "A1:A99999999", "__proto__", "A1:B2:C3", "1:1"])(
    "merged as %j do not bring it down",
    (ref) => {
      const sheet = `${cell("1")}<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
      expect(outcomeOf(packageOf({ sheets: { A: sheet } }))).toBe("read");
    },
  );
});

describe("XML", () => {
  const sheet = (xml: string | Uint8Array): Uint8Array => packageOf({ entries: { [SHEET]: xml } });
  const plain = `<worksheet xmlns="${MAIN}">${sheetData('<row r="1"><c r="A1" t="str"><v>甲</v></c></row>')}</worksheet>`;
  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    Array.from({ length: text.length }, (_, at) => view.setUint16(at * 2, text.charCodeAt(at), littleEndian));
    return new Uint8Array(view.buffer);
  };

  it.each<[string, string | Uint8Array]>([
    ["UTF-8 with a mark", `\ufeff${plain}`],
    ["UTF-16, low byte first, with a mark", utf16(`\ufeff${plain}`, true)],
    ["UTF-16, high byte first, with a mark", utf16(`\ufeff${plain}`, false)],
    ["UTF-16, low byte first", utf16(plain, true)],
    ["UTF-16, high byte first", utf16(plain, false)],
  ])("in %s is read", (_, xml) => {
    expect(outcomeOf(sheet(xml))).toBe("read");
    expect(valueOf(sheet(xml))).toBe("甲");
  });

  it.each<[string, string | Uint8Array]>([
    ["a NUL", plain.replace("甲", "\u0000")],
    ["a NUL by number", plain.replace("甲", "&#0;")],
    ["half of a pair", plain.replace("甲", "&#xD800;")],
    ["a character beyond the last", plain.replace("甲", "&#x110000;")],
    ["a control character", plain.replace("甲", "\u0008")],
    ["bytes that are no UTF-8", strToU8(plain.replace("甲", "\u00ff"), true)],
    ["a NUL in two bytes", Uint8Array.from([...strToU8(plain.split("甲")[0]!), 0xc0, 0x80])],
    ["text of GBK", Uint8Array.from([...strToU8(plain.split("甲")[0]!), 0xbc, 0xd7])],
    ["UTF-32", Uint8Array.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])],
    ["half of UTF-16", utf16(`\ufeff${plain}`, true).slice(0, -1)],
    ["nothing", ""],
    ["white space", " \n "],
    ["two roots", plain + plain],
    ["text behind the root", `${plain}x`],
    ["two equal attributes", plain.replace('r="1"', 'r="1" r="1"')],
    [
      "a prefix that stands for nothing",
      plain.replace("<sheetData>", "<z:sheetData>").replace("</sheetData>", "</z:sheetData>"),
    ],
    [
      "a prefix that stood for something in an element before",
      plain.replace("<sheetData>", '<z:a xmlns:z="urn:z"/><z:b/><sheetData>'),
    ],
  ])("with %s is refused", (_, xml) => {
    expect(outcomeOf(sheet(xml))).toBe("damaged");
  });

  it("nested by the million is refused at the hundredth level", () => {
    const deep = "<x>".repeat(1_000_000) + "</x>".repeat(1_000_000);
    for (const part of [SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"]) {
      const bytes = packageOf({ strings: "", entries: { [part]: deep } });
      expect(refusalOf(bytes)?.exceeded).toMatchObject({ limit: "depth", allowed: 100 });
    }
  });

  it("nested by the million in what the add-in keeps does not bring it down", () => {
    const deep = `<workbook xmlns="urn:evalcheck:workbook:1">${"<x>".repeat(300_000)}${"</x>".repeat(300_000)}</workbook>`;
    const bytes = packageOf({
      entries: {
        "_rels/.rels": relationships([
          ["a", "officeDocument", "xl/workbook.xml"],
          ["b", "customXml", "customXml/item1.xml"],
        ]),
        "customXml/item1.xml": deep,
      },
    });
    expect(withinPatience(() => readWorkbookMemory(bytes))).toBeDefined();
    expect(outcomeOf(bytes)).toBe("read");
  });

  it("of a hundred thousand attributes, prefixes or references takes no more than its length", () => {
    const attributes = Array.from({ length: 40_000 }, (_, index) => `a${index}="1"`).join(" ");
    const prefixes = Array.from({ length: 50_000 }, (_, index) => `xmlns:p${index}="u"`).join(" ");
    const references = "&amp;".repeat(150_000);
    expect(outcomeOf(packageOf({ sheets: { A: `<x ${attributes}/>${cell("1")}` } }))).toBe("read");
    expect(outcomeOf(packageOf({ sheets: { A: `<x ${prefixes}>${"<y/>".repeat(10_000)}</x>` } }))).toBe(
      "read",
    );
    const text = sheetData(`<row><c t="str"><v>${references}</v></c></row>`);
    expect(outcomeOf(packageOf({ sheets: { A: text } }))).toBe("read");
  });
});

describe("relationships", () => {
  const rels = (entries: readonly (readonly [string, string, string])[]): Uint8Array =>
    packageOf({
      sheets: { A: cell("1") },
      entries: { "xl/_rels/workbook.xml.rels": relationships(entries) },
    });

  it("that lead in a circle are refused where a sheet is expected", () => {
    expect(outcomeOf(rels([["rId1", "worksheet", "workbook.xml"]]))).toBe("damaged");
    expect(outcomeOf(rels([["rId1", "worksheet", "_rels/workbook.xml.rels"]]))).toBe("damaged");
    expect(
      outcomeOf(
        packageOf({ entries: { "_rels/.rels": relationships([["a", "officeDocument", "_rels/.rels"]]) } }),
      ),
    ).toBe("not-a-workbook");
    const own = relationships([["rId1", "worksheet", "sheet1.xml"]]);
    const circle = { "xl/worksheets/_rels/sheet1.xml.rels": own };
    expect(outcomeOf(packageOf({ sheets: { A: cell("1") }, entries: circle }))).toBe("read");
  });

  it("to the outside are never followed", () => {
    const outside = (type: string): string =>
      relationships([["rId1", type, "http://127.0.0.1:9/"]]).replace("/>", ' TargetMode="External"/>');
    const entries = { "xl/_rels/workbook.xml.rels": outside("worksheet") };
    expect(outcomeOf(packageOf({ entries }))).toBe("damaged");
    expect(outcomeOf(packageOf({ entries: { "_rels/.rels": outside("officeDocument") } }))).toBe(
      "not-a-workbook",
    );
    const links = {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook/></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": outside("externalLinkPath"),
    };
    const linked = sheetData(`<row><c><f>'file:///[x.xlsx]S'!A1</f><v>5</v></c></row>`);
    const bytes = packageOf({ sheets: { A: linked }, entries: links });
    expect(outcomeOf(bytes)).toBe("read");
    expect(valueOf(bytes)).toBe(5);
  });

  it.each<[string, string, string]>([
    ["the workbook", "xl/workbook.xml", "damaged"],
    ["the relationships of the workbook", "xl/_rels/workbook.xml.rels", "damaged"],
    ["the relationships of the package", "_rels/.rels", "not-a-workbook"],
    ["a sheet", SHEET, "damaged"],
    ["the shared strings that a cell asks for", "xl/sharedStrings.xml", "damaged"],
    ["the styles", "xl/styles.xml", "read"],
  ])("that miss %s end by name", (_, part, outcome) => {
    const bytes = packageOf({
      sheets: { A: sheetData('<row><c t="s" s="3"><v>0</v></c></row>') },
      strings: "<si><t>a</t></si>",
      styles: "<cellXfs/>",
      entries: { [part]: null },
    });
    expect(outcomeOf(bytes)).toBe(outcome);
  });
});

describe("what cells hold", () => {
  const inCell = (inside: string): Uint8Array =>
    packageOf({ sheets: { A: sheetData(`<row><c t="str">${inside}</c></row>`) } });

  it.each([
    ["parentheses", "(".repeat(30_000)],
    ["closed parentheses", "(".repeat(10_000) + "1" + ")".repeat(10_000)],
    ["signs", "-".repeat(30_000) + "1"],
    ["functions", "SUM(".repeat(8_000) + "1" + ")".repeat(8_000)],
    ["terms", "1+".repeat(16_000) + "1"],
    ["quotes", '"'.repeat(30_001)],
    ["brackets", "[".repeat(30_000)],
    ["every cell", Array.from({ length: 2_000 }, () => "SUM(A1:XFD1048576)").join("+")],
    ["itself", "A1"],
  ])("may be a formula of nothing but %s", (_, formula) => {
    expect(outcomeOf(inCell(`<f>${formula.replaceAll('"', "&quot;")}</f><v>1</v>`))).toBe("read");
  });

  it.each([
    ["digits", "9".repeat(32_767)],
    ["commas", "1,".repeat(16_000)],
    ["spaces", " ".repeat(32_767)],
    ["full-width spaces", "\u3000".repeat(32_767) + "x"],
    ["tags", "<".repeat(32_767)],
    ["opened tags", "<b ".repeat(10_000)],
    ["percent signs", "9%".repeat(16_000)],
    ["comparisons", "≥".repeat(32_767)],
    ["years", "2023年".repeat(6_000)],
    ["parentheses", "（".repeat(32_767)],
    ["zero-width characters", "\u200b".repeat(32_767)],
    ["characters of several parts", "e\u0301\u0323".repeat(10_000)],
    ["escapes", "_x0041_".repeat(4_600)],
    ["escaped escapes", "_x005F_x0041_".repeat(2_500)],
  ])("may be a text of nothing but %s, in a table too", (_, text) => {
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    expect(outcomeOf(inCell(`<v>${escaped}</v>`))).toBe("read");
    const strings = strFromU8(SAMPLE["xl/sharedStrings.xml"]!);
    for (const old of ["组织参展企业数", "1. 组织62家企业参展"]) {
      const [before, after] = strings.split(old);
      const altered = strToU8(`${before}${escaped}${after}`);
      expect(outcomeOf(zipSync({ ...SAMPLE, "xl/sharedStrings.xml": altered }))).toBe("read");
    }
  });
});
