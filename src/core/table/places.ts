import { areaOfCell, type Area, type CellRef } from "../grid";

/** A cell's place, and the area that it is by itself. */
export interface Place {
  readonly ref: CellRef;
  readonly area: Area;
}

/** Where forms stand: few have more than a hundred rows, or more than twenty columns. */
const ROWS = 256;
const COLUMNS = 32;

/**
 * The worksheets of a workbook hold the same form, so that their fields stand in the same places: fields that
 * share them take half the memory. Filled as places are asked for.
 */
const PLACES: (Place | undefined)[] = [];

/** The place of a cell; fields of any number of tables share it, so it must never be changed. */
export function placeOf(row: number, column: number): Place {
  const isShared = row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;
  if (!isShared) return newPlace(row, column);
  const index = row * COLUMNS + column;
  return (PLACES[index] ??= newPlace(row, column));
}

function newPlace(row: number, column: number): Place {
  const ref = { row, column };
  return { ref, area: areaOfCell(ref) };
}
