import type { Area, CellRef } from "./grid";

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of letters in either case: `A` → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell's A1 address, such as `H36`. */
export function formatCell(ref: CellRef): string {
  return columnLetters(ref.column) + String(ref.row + 1);
}

/** An area's A1 address: `H5` for a single cell, else `A1:I36`. */
export function formatArea(area: Area): string {
  const first = formatCell(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatCell({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Reads an A1 address such as `H36` or `$H$36`; undefined for anything that is no cell of a worksheet. */
export function parseCell(address: string): CellRef | undefined {
  const match = CELL.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const ref = { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
  return ref.row < MAX_ROWS && ref.column < MAX_COLUMNS ? ref : undefined;
}

/** Reads `A1:I36` or a single cell, in whatever order its corners are given; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const [from = "", to = from, ...rest] = address.split(":");
  const a = parseCell(from);
  const b = parseCell(to);
  if (rest.length > 0 || !a || !b) return undefined;
  return areaOf(a, b);
}

/** The smallest area that holds two cells. */
export function areaOf(a: CellRef, b: CellRef): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

/** The area of one cell. */
export function areaOfCell(ref: CellRef): Area {
  return { row: ref.row, column: ref.column, rows: 1, columns: 1 };
}

/** A number that no other cell of a worksheet has: a place as the key of a map. */
export function cellKey({ row, column }: CellRef): number {
  return row * MAX_COLUMNS + column;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

export function contains(area: Area, ref: CellRef): boolean {
  return (
    ref.row >= area.row &&
    ref.row < area.row + area.rows &&
    ref.column >= area.column &&
    ref.column < area.column + area.columns
  );
}

/** Cells as areas, column by column: neighbours in a column become one, and a cell that comes twice counts once. */
export function columnRuns(cells: readonly CellRef[]): Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const cell of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    const isNext = last?.column === cell.column && cell.row <= last.row + last.rows;
    if (isNext) last.rows = cell.row - last.row + 1;
    else runs.push({ ...areaOfCell(cell) });
  }
  return runs;
}
