import { cellKey, displayText, isCellError, isFilledCell, type Area, type CellRef, type Grid } from "../grid";
import type { Field } from "./evaluation-table";
import { figureOf } from "./figure";
import { placeOf } from "./places";

/** The rows and columns in which one table is looked for; ends are exclusive. */
export interface Bounds {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Reads the fields of one table and remembers which cells have found their place in it. */
export interface TableReader {
  readonly grid: Grid;
  readonly bounds: Bounds;
  /** The field at a cell: the whole merged area where there is one. */
  field(row: number, column: number): Field;
  /** Whether a cell, or the merged area that covers it, shows anything. */
  isFilled(row: number, column: number): boolean;
  /** Notes that a field belongs to the table. */
  place<Found extends Field>(field: Found): Found;
  isPlaced(ref: CellRef): boolean;
  /** The smallest area that holds all that was placed, as far as it lies within the bounds. */
  placedArea(): Area | undefined;
}

export function createTableReader(grid: Grid, bounds: Bounds): TableReader {
  const placed = new Set<number>();
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  return {
    grid,
    bounds,
    field: (row, column) => readField(grid, row, column),
    isFilled: (row, column) => {
      const anchor = grid.mergedArea(row, column) ?? { row, column };
      return isFilledCell(grid.cell(anchor.row, anchor.column));
    },
    place: (field) => {
      placed.add(cellKey(field.ref));
      top = Math.min(top, field.area.row);
      left = Math.min(left, field.area.column);
      bottom = Math.max(bottom, field.area.row + field.area.rows);
      right = Math.max(right, field.area.column + field.area.columns);
      return field;
    },
    isPlaced: (ref) => placed.has(cellKey(ref)),
    placedArea: () => {
      if (bottom < 0) return undefined;
      const row = Math.max(top, bounds.firstRow);
      const column = Math.max(left, bounds.firstColumn);
      return {
        row,
        column,
        rows: Math.min(bottom, bounds.endRow) - row,
        columns: Math.min(right, bounds.endColumn) - column,
      };
    },
  };
}

/** Reads one place of a grid as a field. */
export function readField(grid: Grid, row: number, column: number): Field {
  const merged = grid.mergedArea(row, column);
  const { ref, area } = merged
    ? { ref: placeOf(merged.row, merged.column).ref, area: merged }
    : placeOf(row, column);
  const cell = grid.cell(ref.row, ref.column);
  const number = isCellError(cell.value) ? null : (figureOf(cell)?.number ?? null);
  return {
    ref,
    area,
    cell,
    text: displayText(cell, grid.date1904),
    number,
    storedAsText: number !== null && typeof cell.value === "string",
  };
}

/** Whether a merged area hides the cell behind its own top-left cell. */
export function isCovered(grid: Grid, { row, column }: CellRef): boolean {
  const area = grid.mergedArea(row, column);
  return area !== undefined && (area.row !== row || area.column !== column);
}

/** The columns of a row that show something, within the bounds and without the cells that a merge covers. */
export function* filledCells(reader: TableReader, row: number): Generator<number> {
  const { grid, bounds } = reader;
  const end = Math.min(bounds.endColumn, grid.width(row));
  for (let column = bounds.firstColumn; column < end; column++) {
    if (isFilledCell(grid.cell(row, column)) && !isCovered(grid, { row, column })) yield column;
  }
}
