import { contains, displayText, type CellRef } from "../grid";
import { recognise, type EvaluationTable } from "../table";

/** A text of a worksheet, and where it stands. */
export interface StrayText {
  readonly cell: CellRef;
  readonly text: string;
}

/** The texts that are listed, and how many more there are. */
export interface StrayTexts {
  readonly texts: readonly StrayText[];
  /** Beyond {@link MOST_STRAY_TEXTS}. */
  readonly more: number;
}

/**
 * A list of more than this nobody reads, and each link in it costs 1 kB to write: where a sheet holds thousands
 * of other texts, what is left is counted.
 */
export const MOST_STRAY_TEXTS = 200;

/**
 * What a table's new sheet would leave behind: the texts in its area that recognition could not place, and
 * those around it that belong to no table. Each text of a worksheet goes with one table: the last that begins
 * at or above it, else the first.
 */
export function strayTexts(table: EvaluationTable): StrayTexts {
  const { grid, area, unplaced } = table;
  const areas = recognise(grid).map((one) => one.area);
  const stray: StrayText[] = [];
  let more = 0;
  const add = (text: StrayText) => {
    if (stray.length < MOST_STRAY_TEXTS) stray.push(text);
    else more++;
  };
  for (const { ref, text } of unplaced) add({ cell: ref, text });
  for (let row = 0; row < grid.rows; row++) {
    const owner = areas.findLast((one) => one.row <= row) ?? areas[0];
    if (owner?.row !== area.row || owner.column !== area.column) continue;
    for (let column = 0; column < grid.width(row); column++) {
      const cell = { row, column };
      const text = displayText(grid.cell(row, column), grid.date1904);
      if (text !== "" && !areas.some((one) => contains(one, cell))) add({ cell, text });
    }
  }
  return { texts: stray, more };
}
