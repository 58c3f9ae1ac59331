import { cellKey } from "../../grid";
import type { EvaluationTable, Field, IndicatorColumn } from "../../table";
import { subjectsOf } from "./subject";

/** A place of a table that holds words. */
export interface TextField {
  readonly field: Field;
  readonly subject: string;
}

const TEXT_COLUMNS: readonly IndicatorColumn[] = ["name", "target", "actual", "reason"];

/** Every goal, name, target, actual and reason, once each: a merged cell belongs to its first row. */
export function* textFieldsOf(table: EvaluationTable): Generator<TextField> {
  const seen = new Set<number>();
  const isFirst = ({ ref }: Field) => {
    const place = cellKey(ref);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  };
  for (const goal of ["expected", "achieved"] as const) {
    const field = table.goals[goal];
    if (field && isFirst(field)) yield { field, subject: `goals/${goal}` };
  }
  for (const indicator of table.indicators) {
    const subjectOf = subjectsOf(indicator);
    for (const column of TEXT_COLUMNS) {
      const field = indicator[column];
      if (field && isFirst(field)) yield { field, subject: subjectOf(column) };
    }
  }
}
