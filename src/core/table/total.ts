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
  const { points, score: beside } = (isShifted ? readShiftedTotal(reader, row) : undefined) ?? own;
  const score = beside?.text ? beside : (scoreIn(label) ?? beside);
  placeDashes(reader, row);
  return {
    row,
    label,
    ...(points && { points: reader.place(points) }),
    ...(score && { score: reader.place(score) }),
  };
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
  return field.ref.row === label.ref.row && field.ref.column === label.ref.column ? undefined : field;
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
