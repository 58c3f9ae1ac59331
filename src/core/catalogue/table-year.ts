import { displayText } from "../grid";
import type { EvaluationTable } from "../table";
import { foldText } from "../table/label-text";

const YEAR = /(20\d{2})年/;
/** A heading with its year is no longer than this; a goal that names a year is. */
const LONGEST_HEADING = 40;

/** The year (年度) that a table states above its labels, in the title or on a line of its own; null where it states none. */
export function yearOf({ grid, area, head }: EvaluationTable): string | null {
  const end = head.project?.label.ref.row ?? area.row;
  for (let row = area.row; row < end; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = foldText(displayText(grid.cell(row, column)));
      const year = text.length <= LONGEST_HEADING ? YEAR.exec(text)?.[1] : undefined;
      if (year !== undefined) return year;
    }
  }
  return null;
}
