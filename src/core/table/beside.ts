import type { Field, LabelledField } from "./evaluation-table";
import type { LabelHit } from "./find-labels";
import { readField, type TableReader } from "./table-reader";

/** How many blank cells may stand between a label and its value. */
const REACH = 3;

/**
 * The value beside a label: the rest of its own cell, else the next cell to the right, else the first that is
 * filled a few cells on. An empty cell is a value too, a blank one; where another label follows at once,
 * there is none.
 */
export function valueBeside(
  reader: TableReader,
  label: LabelHit,
  next: LabelHit | undefined,
): Field | undefined {
  const field = readField(reader.grid, label.row, label.column);
  if (label.inline !== undefined) return inlineValue(field, label.inline);
  const start = field.area.column + field.area.columns;
  if (start >= reader.bounds.endColumn && start >= reader.grid.columns) return undefined;
  const end = next && isLabelHere(next) ? next.column : Infinity;
  if (start >= end) return undefined;
  for (let column = start; column < Math.min(start + REACH, end, reader.bounds.endColumn); column++) {
    if (reader.isFilled(label.row, column)) return readField(reader.grid, label.row, column);
  }
  return readField(reader.grid, label.row, start);
}

function inlineValue(field: Field, text: string): Field {
  const { value } = field.cell;
  const whole = typeof value === "string" ? value : text;
  const at = whole.lastIndexOf(text);
  return { ...field, text, around: [whole.slice(0, at), whole.slice(at + text.length)] };
}

/** A label and the value beside it, both placed. */
export function readLabelled(
  reader: TableReader,
  label: LabelHit,
  next: LabelHit | undefined,
): LabelledField | undefined {
  const value = valueBeside(reader, label, next);
  if (!value) return undefined;
  return {
    label: reader.place(readField(reader.grid, label.row, label.column)),
    value: reader.place(value),
  };
}

/** Names of levels and sources can be values as well; what names a field of the form cannot. */
function isLabelHere({ roles }: LabelHit): boolean {
  return Boolean(roles.head ?? roles.column ?? roles.fund ?? roles.block ?? roles.goal);
}
