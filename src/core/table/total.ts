import { readLabelled } from "./beside";
import type { Field, IndicatorHeader, LabelledField, TotalRow } from "./evaluation-table";
import { readShiftedTotal } from "./indicator-rows";
import type { LabelHit } from "./find-labels";
import type { Segment } from "./segments";
import { filledCells, readField, type TableReader } from "./table-reader";
import { scoreInLabel } from "./total-in-label";

/** Reads the total row (总分): points and score under the columns of the indicator header. */
export function readTotal(
  reader: TableReader,
  { totalRow }: Segment,
  header: IndicatorHeader | null,
  mayBeShifted: boolean,
): TotalRow | null {
  if (!totalRow?.total) return null;
  const { row } = totalRow;
  const label = reader.place(readField(reader.grid, row, totalRow.total.column));
  const own = {
    points: under(reader, row, header?.columns.points, label),
    score: under(reader, row, header?.columns.score, label),
  };
  const isShifted = mayBeShifted && (own.points?.number == null || own.score?.number == null);
  const { points, score: stated } =
    (isShifted ? readShiftedTotal(reader, row) : undefined) ?? scoreBeside(reader, label, own) ?? own;
  const score = stated?.text ? stated : (scoreIn(label) ?? stated);
  placeDashes(reader, row);
  return {
    row,
    label,
    ...(points && { points: reader.place(points) }),
    ...(score && { score: reader.place(score) }),
  };
}

interface TotalFields {
  readonly points: Field | undefined;
  readonly score: Field | undefined;
}

/**
 * A row that states one figure, over both columns or right behind its label (总分 98.5 评价等级 优): the score. It has
 * no place for the points.
 */
function scoreBeside(
  reader: TableReader,
  label: Field,
  { points, score }: TotalFields,
): TotalFields | undefined {
  const merged = points && score && isSame(points, score) ? { points: undefined, score } : undefined;
  if (points?.number != null || score?.number != null) return merged;
  const end = label.area.column + label.area.columns;
  for (const column of filledCells(reader, label.ref.row)) {
    if (column < end) continue;
    const next = readField(reader.grid, label.ref.row, column);
    if (next.number !== null) return { points: undefined, score: next };
    break;
  }
  return merged;
}

function isSame({ ref }: Field, other: Field): boolean {
  return ref.row === other.ref.row && ref.column === other.ref.column;
}

/** Words that tell a score, or that tell the points beside it. */
const OF_SCORE = /[得评满]/;

/** 总分：98.7分, where the score has no cell of its own. 总分：100分 may be the form's own, of the points. */
function scoreIn(label: Field): Field | undefined {
  const { value } = label.cell;
  const found = typeof value === "string" ? scoreInLabel(value) : undefined;
  if (!found || (found.score?.eq(100) && !OF_SCORE.test(found.around[0]))) return undefined;
  return { ...label, text: found.text, number: found.score, around: found.around };
}

/** The field of the row under a header; none where the label of the row is merged over that place. */
function under(reader: TableReader, row: number, header: Field | undefined, label: Field): Field | undefined {
  if (!header) return undefined;
  const field = readField(reader.grid, row, header.ref.column);
  return isSame(field, label) ? undefined : field;
}

/** A dash under a column that has no total says so, and needs no place of its own. */
function placeDashes(reader: TableReader, row: number): void {
  for (const column of filledCells(reader, row)) {
    const field = readField(reader.grid, row, column);
    if (/^[-—/\s]+$/.test(field.text)) reader.place(field);
  }
}

/** 评价等级 or the like, before or after the total row. */
export function readGrade(reader: TableReader, { rows }: Segment): LabelledField | undefined {
  for (const { hits } of rows) {
    const at = hits.findIndex((hit) => hit.roles.grade);
    const hit = hits[at];
    if (hit) return readLabelled(reader, hit, hits[at + 1]);
  }
  return undefined;
}

/** Causes, problems and measures that stand once for the whole table, in rows after the indicator header. */
export function readExplanations(reader: TableReader, { rows }: Segment): LabelledField[] {
  const explanations: LabelledField[] = [];
  const start = rows.findIndex((row) => row.header);
  for (const { hits, header } of rows.slice(Math.max(start, 0))) {
    const [first, next]: readonly (LabelHit | undefined)[] = hits;
    if (header || !first?.roles.explanation) continue;
    const field = readLabelled(reader, first, next);
    if (field) explanations.push(field);
  }
  return explanations;
}
