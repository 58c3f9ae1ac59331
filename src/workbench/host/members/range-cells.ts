import { isCellError, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../core";
import { invalidArgument } from "../host-error";
import { cellCount, cellsOf } from "../model/areas";
import { guardContents, guardPermission } from "../model/guard";
import type { CellWrite, NumberFormatWrite } from "../model/mutation";
import { typedContent } from "../model/typing";
import { cellAt, type ModelCell } from "../model/state";
import type { Session } from "../session";
import type { RangeModel } from "./given";

/** More cells than this in one array are more than a response may carry. */
const MAX_CELLS = 5_000_000;

/** Ranges of whole rows or columns have no arrays of cells: reading gives null, writing is refused. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS || cellCount(area) > MAX_CELLS;
}

/** One entry for each cell, as rows; null for whole rows and columns. */
export function readCells<Entry>(
  { sheet, area }: RangeModel,
  read: (cell: ModelCell) => Entry,
): readonly (readonly Entry[])[] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read(cellAt(sheet, { row: area.row + row, column: area.column + column })),
    ),
  );
}

/** A cell's value as Office.js gives it: an error as its text, an empty cell as an empty text. */
export function wireValue({ value }: ModelCell): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** A formula, or the value of a cell without one: a text that begins with = reads the same in both. */
export function wireFormula(cell: ModelCell): string | number | boolean {
  return cell.formula ?? wireValue(cell);
}

export function wireValueType({ value }: ModelCell): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/**
 * Writes values or formulas, which is the same thing to Excel.
 *
 * @throws HostError `InvalidArgument` for an array of another size or a value that no cell takes,
 *   `AccessDenied` for locked cells; nothing is written then.
 */
export function writeContents(range: RangeModel, given: unknown, location: string, session: Session): void {
  const { sheet, area } = range;
  guardContents(sheet, area, location);
  const cells: CellWrite[] = [];
  forEachGiven(range, given, location, (ref, value) => {
    const content = typedContent(value, cellAt(sheet, ref).format);
    if (!content) throw invalidArgument(location);
    cells.push({ ...ref, content });
  });
  session.change({ kind: "writeCells", sheet, area, cells });
}

export function writeNumberFormats(
  range: RangeModel,
  given: unknown,
  location: string,
  session: Session,
): void {
  guardPermission(range.sheet, "allowFormatCells", location);
  const cells: NumberFormatWrite[] = [];
  forEachGiven(range, given, location, (ref, format) => {
    if (typeof format !== "string") throw invalidArgument(location);
    cells.push({ ...ref, format: format === "" ? "General" : format });
  });
  session.change({ kind: "formatNumbers", sheet: range.sheet, cells });
}

/**
 * Goes through an array of the range's size, or one value for all cells; null in an array leaves a cell as it
 * is, in the place of the array Excel refuses it.
 */
function forEachGiven(
  { area }: RangeModel,
  given: unknown,
  location: string,
  visit: (ref: { row: number; column: number }, value: unknown) => void,
): void {
  // In an array null leaves a cell as it is; in the place of the array it is no value.
  if (isUnbounded(area) || given === null || given === undefined) throw invalidArgument(location);
  const rows = Array.isArray(given) ? checkedRows(given, area, location) : undefined;
  for (const ref of cellsOf(area)) {
    const value = rows ? rows[ref.row - area.row]?.[ref.column - area.column] : given;
    if (value !== null && value !== undefined) visit(ref, value);
  }
}

function checkedRows(
  given: readonly unknown[],
  area: Area,
  location: string,
): readonly (readonly unknown[])[] {
  const rows = given.filter((row): row is readonly unknown[] => Array.isArray(row));
  if (rows.length !== given.length) throw invalidArgument(location);
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    const text =
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    throw invalidArgument(location, text);
  }
  return rows;
}
