import { displayText } from "../grid";
import type { EvaluationTable, Field, IndicatorColumn } from "../table";
import { normaliseLabel } from "../table/label-text";

/** What shows that a table was pasted or cut up: rows that stand off their header, a page head in between. */
export type LayoutFault = "shifted-columns" | "page-break" | "unplaced-texts";

/** What is wrong with the layout of a table, apart from what it says; empty for one that is laid out in order. */
export function layoutFaults(table: EvaluationTable): LayoutFault[] {
  const faults: LayoutFault[] = [];
  if (isShifted(table)) faults.push("shifted-columns");
  if (isInterrupted(table)) faults.push("page-break");
  if (table.unplaced.length > 0) faults.push("unplaced-texts");
  return faults;
}

/** Columns that stand under their header in every row of a form that is in order. */
const FIXED: readonly IndicatorColumn[] = ["target", "actual", "points", "score"];

function isShifted({ header, indicators }: EvaluationTable): boolean {
  return indicators.some((indicator) =>
    FIXED.some((column) => {
      const [own, above] = [indicator[column], header?.columns[column]];
      return own && above ? !isUnder(own, above) : false;
    }),
  );
}

function isUnder({ ref }: Field, { area }: Field): boolean {
  return ref.column >= area.column && ref.column < area.column + area.columns;
}

/** Somewhere under the header of the indicators, the table's title or one of its head's labels stands again. */
function isInterrupted({ grid, area, head, header, total }: EvaluationTable): boolean {
  if (!header) return false;
  const repeated = new Set(
    [head.title, head.project?.label].flatMap((field) => (field ? [normaliseLabel(field.text)] : [])),
  );
  const end = total?.row ?? area.row + area.rows;
  for (let row = header.row + 1; row < end; row++) {
    for (let column = area.column; column < Math.min(grid.width(row), area.column + area.columns); column++) {
      const text = displayText(grid.cell(row, column), grid.date1904);
      if (text !== "" && repeated.has(normaliseLabel(text))) return true;
    }
  }
  return false;
}
