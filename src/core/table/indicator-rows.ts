import { isTemplateText } from "./blanks";
import type { Field, IndicatorColumn, IndicatorHeader } from "./evaluation-table";
import { normaliseLabel } from "./label-text";
import { rolesOfLabel } from "./labels";
import { filledCells, readField, type TableReader } from "./table-reader";

/** The fields of one row of the indicator block, by column. */
export type RowFields = Readonly<Partial<Record<IndicatorColumn, Field | undefined>>>;

/** Every row has all columns, filled or not: objects that grow column by column cost more than reading them. */
const NO_FIELDS: Readonly<Record<IndicatorColumn, Field | undefined>> = {
  level1: undefined,
  level2: undefined,
  name: undefined,
  comparator: undefined,
  target: undefined,
  measure: undefined,
  actual: undefined,
  points: undefined,
  score: undefined,
  reason: undefined,
  criteria: undefined,
};

/** Which cells of the sheet a column of the block takes up: those under its header. */
export interface ColumnLayout {
  readonly columns: readonly (readonly [IndicatorColumn, { readonly first: number; readonly end: number }])[];
  /** Where names stand: 三级指标, or the lowest level that the form has. */
  readonly nameColumn: IndicatorColumn;
  /**
   * Text pasted from a document keeps its cells but loses its merges, so that a row may stand some columns
   * off its header.
   */
  readonly mayBeShifted: boolean;
}

export function layoutOf(header: IndicatorHeader, mayBeShifted: boolean): ColumnLayout {
  const columns = Object.entries(header.columns) as [IndicatorColumn, Field][];
  const spans = columns.map(
    ([column, { area }]) => [column, { first: area.column, end: area.column + area.columns }] as const,
  );
  const nameColumn = header.columns.name ? "name" : header.columns.level2 ? "level2" : "level1";
  return { columns: spans, nameColumn, mayBeShifted: mayBeShifted && isOrdinary(header) };
}

/** The columns that a shifted row can be told by: target, actual, points and score side by side. */
const SHIFTABLE: readonly IndicatorColumn[] = ["target", "actual", "points", "score"];

function isOrdinary({ columns }: IndicatorHeader): boolean {
  const first = columns.target?.ref.column ?? 0;
  return (
    columns.name !== undefined &&
    SHIFTABLE.every((column, index) => columns[column]?.ref.column === first + index)
  );
}

/** Reads a row by its header, or by its content where it stands beside its header. */
export function readRowFields(reader: TableReader, row: number, layout: ColumnLayout): RowFields {
  const aligned = readAligned(reader, row, layout);
  if (!layout.mayBeShifted) return aligned;
  const isInPlace = isConsistent(aligned) && !standsBefore(reader, row, layout);
  const fields = (isInPlace ? undefined : readShifted(reader, row)) ?? settleLevels(aligned);
  const reason = reasonAfter(reader, row, fields);
  return { ...fields, ...(reason && { reason }) };
}

/** Levels of a row whose right part stands in place while its left part does not. */
function settleLevels({ level1, level2, ...texts }: RowFields): RowFields {
  const own1 = level1?.text === "" ? undefined : level1;
  const own2 = level2?.text === "" || level2?.text === texts.name?.text ? undefined : level2;
  if (own2 && !isLevelName(own2)) return { ...texts, ...(own1 && { level1: own1 }), level2: own2 };
  return { ...texts, ...placeLevels([own1, own2]) };
}

/** A reason that slipped further to the right: the only text behind the score of its row. */
function reasonAfter(reader: TableReader, row: number, { score, reason }: RowFields): Field | undefined {
  if (!score || reason?.text !== "") return reason;
  const behind = [...filledCells(reader, row)].filter((column) => column > score.ref.column);
  return behind.length === 1 ? readField(reader.grid, row, behind[0] ?? 0) : reason;
}

/** Whether text other than the name of the block stands left of the first column of the block. */
function standsBefore(reader: TableReader, row: number, { columns }: ColumnLayout): boolean {
  const left = Math.min(...columns.map(([, span]) => span.first));
  for (const column of filledCells(reader, row)) {
    return column < left && !isLevelName(readField(reader.grid, row, column));
  }
  return false;
}

function readAligned(reader: TableReader, row: number, { columns }: ColumnLayout): RowFields {
  const fields = { ...NO_FIELDS };
  for (const [column, span] of columns) fields[column] = readSpan(reader, row, span);
  return fields;
}

/** A header may be merged over several columns: the first cell under it that is filled counts. */
function readSpan(reader: TableReader, row: number, span: { first: number; end: number }): Field {
  const first = readField(reader.grid, row, span.first);
  if (first.text !== "") return first;
  for (let column = first.area.column + first.area.columns; column < span.end; column++) {
    const field = readField(reader.grid, row, column);
    if (field.text !== "") return field;
  }
  return first;
}

/** Whether levels look like levels and the name like a name. */
function isConsistent({ level1, level2, name }: RowFields): boolean {
  const levels = [level1, level2].filter((field) => field !== undefined && field.text !== "");
  return levels.every(isLevelName) && name !== undefined && name.text !== "" && !isLevelName(name);
}

function isLevelName(field: Field | undefined): boolean {
  const roles = field && rolesOfLabel(normaliseLabel(field.text));
  return Boolean(roles?.level ?? roles?.block);
}

/**
 * Reads a row by what its cells hold: points and score are the last two figures side by side, before them
 * stand the actual value, the target and the name, after them the reason; levels are known by their names.
 */
function readShifted(reader: TableReader, row: number): RowFields | undefined {
  const fields = [...filledCells(reader, row)].map((column) => readField(reader.grid, row, column));
  const score = lastPair(fields);
  const points = fields[score - 1];
  const scoreField = fields[score];
  if (!points || !scoreField || fields.length > score + 2) return undefined;
  const before = fields.slice(0, score - 1);
  const texts = before.filter((field, index) => index >= before.length - 3 || !isLevelName(field));
  const [name, target, actual, ...rest] = texts;
  if (!name || !target || !actual || rest.length > 0 || isTemplateText(name.text)) return undefined;
  const levels = before.filter((field) => !texts.includes(field));
  const reason = fields[score + 1] ?? readField(reader.grid, row, scoreField.ref.column + 1);
  return { ...placeLevels(levels), name, target, actual, points, score: scoreField, reason };
}

/** The index of the second of the last two figures that stand in cells side by side; -1 where none do. */
function lastPair(fields: readonly Field[]): number {
  return fields.findLastIndex((field, index) => {
    const before = fields[index - 1];
    return before?.number != null && field.number !== null && field.ref.column === before.ref.column + 1;
  });
}

/** Names of a first level that no second level has; 满意度指标 and 成本指标 are either. */
const FIRST_LEVEL = /^(?:产出|效益)(?:指标)?$/;

/** Two names are the first and the second level; of a single one, its text decides. */
function placeLevels(levels: readonly (Field | undefined)[]): RowFields {
  const [first, second] = levels.filter((field) => field && !rolesOfLabel(normaliseLabel(field.text))?.block);
  if (!first) return {};
  if (second) return { level1: first, level2: second };
  const label = normaliseLabel(first.text);
  return FIRST_LEVEL.test(label) || !rolesOfLabel(label)?.level ? { level1: first } : { level2: first };
}

/** Points and score of a total row, in cells side by side wherever they stand. */
export function readShiftedTotal(
  reader: TableReader,
  row: number,
): { points: Field; score: Field } | undefined {
  const fields = [...filledCells(reader, row)].map((column) => readField(reader.grid, row, column));
  const at = lastPair(fields);
  const points = fields[at - 1];
  const score = fields[at];
  return points && score && { points, score };
}
