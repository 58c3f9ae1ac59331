import { areaOf, type Area, type CellRef } from "../../core";

/** The smallest area that holds cells, of which there is at least one. */
export function hull(cells: readonly CellRef[]): Area {
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return areaOf({ row: least(rows), column: least(columns) }, { row: most(rows), column: most(columns) });
}
