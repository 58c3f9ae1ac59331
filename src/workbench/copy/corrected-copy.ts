import {
  formatCell,
  readMemory,
  severityOfMarkFormula,
  type Edit,
  type Mark,
  type RefusedEdit,
  type WorkbookMemory,
} from "../../core";
import { parseXmlElement, patchWorkbook, readGrids, readWorkbookMemory, type PatchOptions } from "../../xlsx";
import { cellsOf, type Sheet, type Workbook } from "../host";
import { changedCells, type ChangedCells } from "./changed-cells";

/** The file of a copy, and what is and is not in it. */
export interface CorrectedCopy extends Pick<ChangedCells, "addedSheets" | "unwritable"> {
  readonly bytes: Uint8Array;
  /** Whether it differs from its source at all. */
  readonly isChanged: boolean;
  readonly writtenEdits: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** Formulas that only a spreadsheet calculates; it does when it opens the copy. */
  readonly recalculates: readonly Pick<Edit, "sheet" | "cell">[];
  /** Worksheets whose protection forbids highlights. */
  readonly unmarkedSheets: readonly string[];
}

export interface CopyOptions {
  /** Whether the highlights that the sheets show go along. */
  readonly mark: boolean;
}

/**
 * A copy of a file with what was changed in the page: the cells that differ, by whoever's hand, and the
 * waivers, settings and records that the add-in keeps in the workbook. Every other part is that of the file.
 *
 * @param source The bytes that the workbook was opened from.
 * @throws WorkbookFileError where the file must not be changed (`signed`, `macro-sheet`)
 */
export function correctedCopy(source: Uint8Array, workbook: Workbook, { mark }: CopyOptions): CorrectedCopy {
  const grids = readGrids(source);
  const { edits, addedSheets, unwritable } = changedCells(grids, workbook);
  const tried = patchWorkbook(source, edits, { grids });
  const memory = memoryFor(source, workbook, tried.writtenEdits);
  const names = new Set(grids.map(({ name }) => name));
  const sheets = workbook.sheets.filter(({ name }) => names.has(name));
  const more: PatchOptions = {
    ...(memory && { memory }),
    ...(mark && { marks: new Map(sheets.map((sheet) => [sheet.name, marksShown(sheet)])) }),
  };
  const patched = mark || memory ? patchWorkbook(source, edits, { grids, ...more }) : tried;
  const { bytes, writtenEdits, refused, recalculates, unmarkedSheets } = patched;
  const isChanged = bytes !== source;
  return { bytes, isChanged, writtenEdits, refused, recalculates, unmarkedSheets, addedSheets, unwritable };
}

/**
 * What the copy is to keep: what the add-in keeps in the page, without the records of cells that the copy
 * does not have written. Undefined where either cannot be read, or nothing is kept.
 */
function memoryFor(
  source: Uint8Array,
  { xmlParts }: Workbook,
  written: readonly Edit[],
): WorkbookMemory | undefined {
  const file = readWorkbookMemory(source);
  const page = readMemory(
    xmlParts.map(({ xml }) => xml),
    parseXmlElement,
  );
  if (!file.readable || !page.readable) return undefined;
  const before = file.memory.records.length;
  const places = new Set(written.map(placeOf));
  const records = page.memory.records.filter(
    (record, index) => index < before || places.has(placeOf(record)),
  );
  return { ...page.memory, records };
}

function placeOf({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${formatCell(cell)}!${sheet}`;
}

/** The highlights of a sheet as the add-in has put them there. */
function marksShown({ conditionalFormats }: Sheet): Mark[] {
  return conditionalFormats.flatMap(({ formulas: [formula = ""], areas }) => {
    const severity = severityOfMarkFormula(formula);
    return severity ? areas.flatMap((area) => [...cellsOf(area)].map((cell) => ({ severity, cell }))) : [];
  });
}

/** The name of a copy: `a.xlsx` becomes `a.corrected.xlsx`. */
export function copyName(name: string): string {
  return name.replace(/(\.[^.]+)?$/, (extension) => `.corrected${extension}`);
}
