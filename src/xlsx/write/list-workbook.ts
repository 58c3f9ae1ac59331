import { strToU8, Zip, ZipDeflate } from "fflate";
import { MAX_ROWS } from "../../core";
import { rowXml, sheetBegin, sheetEnd, type ListCell, type ListColumn } from "./list-sheet";
import { workbookParts } from "./list-package";

/** A list of its own sheet. */
export interface ListOutline {
  readonly name: string;
  readonly columns: readonly ListColumn[];
}

/** A workbook of lists that is written while they grow, so that a long one needs no memory. */
export interface ListWorkbook {
  /** @param list The list's place among the outlines. */
  add(list: number, cells: readonly ListCell[]): void;
  /** The bytes that are ready and were not taken yet. */
  take(): Uint8Array;
  /** Ends the lists and gives the rest. */
  end(): Uint8Array;
}

/** A part of the package that grows. */
interface GrowingSheet {
  readonly name: string;
  readonly entry: ZipDeflate;
  rows: number;
}

/** The same lists come to the same bytes, whenever they are written. The format's calendar begins here. */
const WRITTEN_ON = new Date(1980, 0, 1);

/** @param mostRows Of one sheet, the title's included; a longer list goes on on another of its name. */
export function createListWorkbook(
  outlines: readonly ListOutline[],
  mostRows: number = MAX_ROWS,
): ListWorkbook {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const names: string[] = [];
  const begin = (outline: ListOutline, part: number): GrowingSheet => {
    const name = part === 1 ? outline.name : `${outline.name} (${part})`;
    names.push(name);
    const entry = newEntry(zip, `xl/worksheets/sheet${names.length}.xml`);
    entry.push(strToU8(sheetBegin(outline.columns)));
    return { name, entry, rows: 1 };
  };
  const lists = outlines.map((outline) => ({ outline, part: 1, sheet: begin(outline, 1) }));
  const take = (): Uint8Array => joined(ready.splice(0));
  return {
    add: (list, cells) => {
      const growing = lists[list];
      if (!growing) throw new RangeError(`There is no list ${list}`);
      if (growing.sheet.rows === mostRows) {
        endSheet(growing.sheet, growing.outline.columns);
        growing.sheet = begin(growing.outline, ++growing.part);
      }
      growing.sheet.rows++;
      growing.sheet.entry.push(strToU8(rowXml(growing.sheet.rows, cells, growing.outline.columns)));
    },
    take,
    end: () => {
      for (const { sheet, outline } of lists) endSheet(sheet, outline.columns);
      for (const [path, xml] of workbookParts(names)) newEntry(zip, path).push(strToU8(xml), true);
      zip.end();
      return take();
    },
  };
}

function newEntry(zip: Zip, path: string): ZipDeflate {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = WRITTEN_ON;
  zip.add(entry);
  return entry;
}

function endSheet({ entry, rows }: GrowingSheet, columns: readonly ListColumn[]): void {
  entry.push(strToU8(sheetEnd(columns, rows)), true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
