import { areaOf, type Area, type CellRef } from "../../../core";

/** What two areas share, or undefined for nothing. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function intersects(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}

/** Whether `inner` lies in `outer` as a whole. */
export function covers(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const last = (area: Area): CellRef => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
  });
  const first = areaOf(a, b);
  const end = { row: Math.max(last(a).row, last(b).row), column: Math.max(last(a).column, last(b).column) };
  return areaOf(first, end);
}

/** The smallest area that holds all cells, or undefined for none. */
export function boundsOf(cells: Iterable<CellRef>): Area | undefined {
  let bounds: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const { row, column } of cells) {
    bounds ??= { top: row, left: column, bottom: row, right: column };
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return (
    bounds && areaOf({ row: bounds.top, column: bounds.left }, { row: bounds.bottom, column: bounds.right })
  );
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<CellRef> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
  }
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}
