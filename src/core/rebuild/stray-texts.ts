import { contains, displayText, type CellRef } from "../grid";
import { recognise, type EvaluationTable } from "../table";

/** A text of a worksheet, and where it stands. */
export interface StrayText {
  readonly cell: CellRef;
  readonly text: string;
}

/**
 * What a table's new sheet would leave behind: the texts in its area that recognition could not place, and
 * those around it that belong to no table. Each text of a worksheet goes with one table: the last that begins
 * at or above it, else the first.
 */
export function strayTexts(table: EvaluationTable): StrayText[] {
  const { grid, area, unplaced } = table;
  const areas = recognise(grid).map((one) => one.area);
  const stray: StrayText[] = unplaced.map(({ ref, text }) => ({ cell: ref, text }));
  for (let row = 0; row < grid.rows; row++) {
    const owner = areas.findLast((one) => one.row <= row) ?? areas[0];
    if (owner?.row !== area.row || owner.column !== area.column) continue;
    for (let column = 0; column < grid.width(row); column++) {
      const cell = { row, column };
      const text = displayText(grid.cell(row, column), grid.date1904);
      if (text !== "" && !areas.some((one) => contains(one, cell))) stray.push({ cell, text });
    }
  }
  return stray;
}
