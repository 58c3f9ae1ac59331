/**
 * A worksheet as it was read: values, formulas, number formats and merged areas.
 * Everything in here is 0-based; A1 notation exists only at the edges of the product.
 */

/** An error value of a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell shows: for a formula the stored result, `""` where that has no characters. `null` is an empty cell,
 * or a formula whose result is not known.
 */
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** The formula with its leading `=`; absent where the cell holds a constant. */
  readonly formula?: string;
  /** The number format code, such as `0%` or `@`; absent for General. */
  readonly format?: string;
}

/** The place of one cell, 0-based. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based; `rows` and `columns` are counts of at least 1. */
export interface Area extends CellRef {
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  /** The worksheet's name. */
  readonly name: string;
  /** A hidden worksheet is checked too, and says so. */
  readonly hidden: boolean;
  /** Whether the worksheet is a report of ours: it is not checked, whatever its findings quote. */
  readonly ownReport: boolean;
  /** One more than the last row that holds anything. */
  readonly rows: number;
  /** One more than the last column that holds anything. */
  readonly columns: number;
  /** One more than the last column of a row that holds anything: a lone cell far to the right costs one row. */
  width(row: number): number;
  /** Whether date serials count from 1904-01-01 instead of 1899-12-31. */
  readonly date1904: boolean;
  /** The cell at a place; an empty cell outside of what is filled. */
  cell(row: number, column: number): Cell;
  /** The merged area that covers a cell, or undefined for an unmerged one. */
  mergedArea(row: number, column: number): Area | undefined;
}

export const EMPTY_CELL: Cell = { value: null };

/** Whether a cell holds a formula whose result nobody stored: what it shows is not known, and is no blank. */
export function lacksResult({ value, formula }: Cell): boolean {
  return value === null && formula !== undefined;
}

/** Tells a cell's error value from its other values. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
