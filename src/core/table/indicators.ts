import { isDash, isInapplicable, isTemplateText } from "./blanks";
import type { Field, Indicator, IndicatorColumn, IndicatorHeader } from "./evaluation-table";
import { layoutOf, readRowFields, type ColumnLayout, type RowFields } from "./indicator-rows";
import { foldText } from "./label-text";
import { readHeader } from "./header";
import type { RowMeaning, Segment } from "./segments";
import { filledCells, readField, type TableReader } from "./table-reader";

/** The indicator block (绩效指标): its first header and the indicators under it. */
export interface IndicatorBlock {
  readonly header: IndicatorHeader;
  readonly indicators: readonly Indicator[];
}

/** What the rows above say to the next one. */
interface Carried {
  level1: Field | null;
  level2: Field | null;
  points: Field | undefined;
  score: Field | undefined;
}

/** Reads the indicators between the header and the total row; null where no header is found. */
export function readIndicators(
  reader: TableReader,
  segment: Segment,
  mayBeShifted: boolean,
): IndicatorBlock | null {
  const first = segment.rows.find((row) => row.header);
  if (!first?.header) return null;
  const header = readHeader(reader, first.header);
  const byRow = new Map(segment.rows.map((row) => [row.row, row]));
  const indicators: Indicator[] = [];
  const carried: Carried = { level1: null, level2: null, points: undefined, score: undefined };
  let layout = layoutOf(header, mayBeShifted);
  const totalRow = segment.isTotalAbove ? undefined : segment.totalRow;
  const end = totalRow?.row ?? segment.bounds.endRow;
  for (let row = header.row + 1; row < end; row++) {
    const meaning = byRow.get(row);
    if (meaning?.header) {
      layout = layoutOf(readHeader(reader, meaning.header), mayBeShifted);
      row = meaning.header.lastRow;
    } else if (meaning && isApart(meaning)) {
      placeRepeat(reader, meaning);
    } else {
      const indicator = readIndicator(reader, row, layout, carried);
      if (indicator) indicators.push(indicator);
    }
  }
  return { header, indicators };
}

/** Whether a row is no part of the block: a page break's title and name, a subtotal, a line of its own. */
function isApart({ title, hits, total }: RowMeaning): boolean {
  const first = hits[0]?.roles;
  if (title || total || hits.some(({ roles }) => roles.head ?? roles.subtotal)) return true;
  return Boolean(first?.goal ?? first?.explanation ?? first?.grade ?? (first?.other && !first.column));
}

/** What a page break repeats and what a subtotal says has its place, though nothing is read from it. */
function placeRepeat(reader: TableReader, { row, title, hits }: RowMeaning): void {
  if (!title && !hits.some(({ roles }) => roles.head ?? roles.subtotal)) return;
  for (const column of filledCells(reader, row)) reader.place(readField(reader.grid, row, column));
}

/** An indicator while it is read. */
type Draft = { -readonly [Key in keyof Indicator]: Indicator[Key] };

function readIndicator(
  reader: TableReader,
  row: number,
  layout: ColumnLayout,
  carried: Carried,
): Indicator | undefined {
  const fields = readRowFields(reader, row, layout);
  if (isBanner(fields)) return undefined;
  fillDown(fields, layout, carried);
  for (const field of [fields.level1, fields.level2]) if (field && field.text !== "") reader.place(field);
  const name = fields[layout.nameColumn];
  if (!name || !isIndicator(fields, name, row)) {
    if (name && isTemplateRow(fields, name)) placeOwn(reader, fields, row);
    return undefined;
  }
  for (const field of Object.values(fields)) if (field) reader.place(field);
  const continuesAbove = {
    points: continues(fields.points, carried.points),
    score: continues(fields.score, carried.score),
  };
  carried.points = fields.points;
  carried.score = fields.score;
  const { comparator, target, measure, actual, points, score, reason, criteria } = fields;
  // One by one: a form of its own for each row would cost more than reading it.
  const indicator: Draft = {
    row,
    level1: carried.level1,
    level2: layout.nameColumn === "level2" ? null : carried.level2,
    name,
    continuesAbove,
    inapplicable: isInapplicable(name, fields.target),
  };
  if (comparator) indicator.comparator = comparator;
  if (target) indicator.target = target;
  if (measure) indicator.measure = measure;
  if (actual) indicator.actual = actual;
  if (points && !continuesAbove.points) indicator.points = points;
  if (score && !continuesAbove.score) indicator.score = score;
  if (reason) indicator.reason = reason;
  if (criteria) indicator.criteria = criteria;
  return indicator;
}

/** Level names hold until the next; a new first level (一级指标) ends the second level of the one before. */
function fillDown({ level1, level2 }: RowFields, layout: ColumnLayout, carried: Carried): void {
  if (level1 && level1.text !== "" && layout.nameColumn !== "level1") {
    if (carried.level1 && foldText(carried.level1.text) !== foldText(level1.text)) carried.level2 = null;
    carried.level1 = sharedField(level1, carried.level1);
  }
  if (level2 && level2.text !== "" && layout.nameColumn !== "level2")
    carried.level2 = sharedField(level2, carried.level2);
}

/** The field that is kept already where a merged area is read again in each of its rows. */
function sharedField(field: Field, kept: Field | null): Field {
  return kept && isSameField(field, kept) ? kept : field;
}

/** Points or a score merged over several indicators belong to the first of them. */
function continues(field: Field | undefined, above: Field | undefined): boolean {
  return field !== undefined && field.area.rows > 1 && isSameField(field, above);
}

function isSameField(a: Field, b: Field | undefined): boolean {
  return a.ref.row === b?.ref.row && a.ref.column === b.ref.column;
}

/** An indicator has something of its own in one of these; all else may come from a merged area above. */
const OWN: readonly IndicatorColumn[] = ["name", "target", "points", "score", "criteria"];

/**
 * Whether a row is an indicator. One without a name and a target is a row of the empty form (template row),
 * unless it carries points or a score: the totals of the sheet count those.
 */
function isIndicator(fields: RowFields, name: Field, row: number): boolean {
  const own = [name, ...OWN.map((column) => fields[column])];
  if (!own.some((field) => field && field.text !== "" && field.ref.row === row)) return false;
  return !isTemplateRow(fields, name);
}

function isTemplateRow({ target, criteria, points, score }: RowFields, name: Field): boolean {
  const texts = [name, target, criteria];
  return (
    texts.every((field) => isTemplateText(field?.text ?? "")) && !isWeighted(points) && !isWeighted(score)
  );
}

function isWeighted(field: Field | undefined): boolean {
  return field?.number != null && !field.number.eq(0);
}

/** A line of text merged across the block, points and score and all. */
function isBanner({ name, points, score }: RowFields): boolean {
  return name !== undefined && name.text !== "" && [points, score].some((field) => isSameField(name, field));
}

function placeOwn(reader: TableReader, fields: RowFields, row: number): void {
  for (const field of Object.values(fields)) {
    if (!field) continue;
    const isEmptyForm = isTemplateText(field.text) || isDash(field.text) || field.number?.eq(0);
    if (field.ref.row === row && isEmptyForm) reader.place(field);
  }
}
