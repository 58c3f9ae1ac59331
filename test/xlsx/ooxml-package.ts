import { strToU8, zipSync, type Zippable } from "fflate";

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a hand-made package consists of, where it differs from the plainest workbook of one sheet. */
export interface PackageParts {
  /** The inside of `<worksheet>`, by the name of the sheet. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** The inside of `<sst>`. */
  readonly strings?: string;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in `<workbook>` before and after `<sheets>`. */
  readonly workbook?: { readonly before?: string; readonly after?: string };
  /** Entries to add, replace, or (null) leave out. */
  readonly entries?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A worksheet's rows from the inside of its `sheetData`. */
export function sheetData(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

/** Packs a workbook by hand: for what no library writes. */
export function packageOf(parts: PackageParts): Uint8Array {
  const sheets = Object.entries(parts.sheets ?? { Sheet1: sheetData("") });
  const files: Record<string, string | Uint8Array | null> = {
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${TRANSITIONAL}" xmlns:r="${DOCUMENT}">${parts.workbook?.before ?? ""}<sheets>${sheets
      .map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets>${parts.workbook?.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index): [string, string, string] => [
        `rId${index + 1}`,
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
      ["rIdStyles", "styles", "styles.xml"],
    ]),
    ...Object.fromEntries(
      sheets.map(([, inside], index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${TRANSITIONAL}">${inside}</worksheet>`,
      ]),
    ),
    ...(parts.strings !== undefined && {
      "xl/sharedStrings.xml": `<sst xmlns="${TRANSITIONAL}">${parts.strings}</sst>`,
    }),
    ...(parts.styles !== undefined && {
      "xl/styles.xml": `<styleSheet xmlns="${TRANSITIONAL}">${parts.styles}</styleSheet>`,
    }),
    ...parts.entries,
  };
  return zip(files);
}

/** A relationship part; each entry is an id, the last word of the type and the target. */
export function relationships(entries: readonly (readonly [string, string, string])[]): string {
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
}

export function zip(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) entries[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(entries);
}

/** A compound file (OLE) whose directory names these streams. */
export function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const characters = Array.from(name, (char) => [char.charCodeAt(0), 0]).flat();
    bytes.set(characters, 512 + index * 128);
  });
  return bytes;
}
