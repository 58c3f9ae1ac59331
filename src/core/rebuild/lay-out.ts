import { formatCell, type CellRef } from "../grid";
import type { CellLook, SheetModel } from "../sheet-model";
import type { IndicatorColumn } from "../table";
import type {
  Entry,
  FormContent,
  FundsContent,
  GoalsContent,
  IndicatorsContent,
  LabelledEntry,
  Leftovers,
  TotalContent,
} from "./form-content";
import {
  createSheetDraft,
  modelOf,
  needHeight,
  putEntry,
  putLabel,
  putLink,
  type SheetDraft,
} from "./sheet-draft";

/** A form as a worksheet, and which of its cells somebody fills in. */
export interface LaidOutForm {
  readonly sheet: SheetModel;
  readonly inputs: readonly CellRef[];
}

const TITLE: CellLook = { bold: true, fontSize: 16, horizontal: "center" };
const LABEL: CellLook = { bold: true, fill: "#F2F2F2", horizontal: "center" };
const TEXT: CellLook = { horizontal: "left" };
const FIGURE: CellLook = { horizontal: "center" };

/** Labels of blocks stand in the first column, the blocks themselves from the second on. */
const BLOCK = 0;
const FIRST = 1;
/** The amounts of the funds block stand under these, right of the row's label. */
const FUNDS_FIRST = 2;

const BLOCK_WIDTH = 12;
const WIDTHS: Readonly<Record<IndicatorColumn, number>> = {
  level1: 16,
  level2: 16,
  name: 26,
  comparator: 10,
  target: 18,
  measure: 10,
  actual: 18,
  points: 9,
  score: 9,
  reason: 30,
  criteria: 40,
};
const OTHER_WIDTH = 14;
const LEFTOVER_WIDTHS = [3, 10, 40] as const;

/**
 * Lays a form out as the region's blank form looks: the head, the funds, the goals, the indicators and the
 * total row one under the other, what found no place beside them.
 */
export function layOut(content: FormContent, name: string, leftovers?: Leftovers): LaidOutForm {
  const draft = createSheetDraft(columnsOf(content));
  const widths = widthsOf(draft.columns, content.indicators);
  putLabel(draft, { column: BLOCK, columns: draft.columns }, content.title, TITLE);
  draft.heights.set(draft.row++, 32);
  layOutHead(draft, content.head, widths);
  if (content.funds) layOutFunds(draft, content.funds, widths);
  if (content.goals) layOutGoals(draft, content.goals, widths);
  if (content.indicators) layOutIndicators(draft, content.indicators, widths);
  if (content.total) layOutTotal(draft, content.total, content.indicators);
  for (const { label, value } of content.remarks) layOutRemark(draft, { label, value }, widths);
  if (leftovers && leftovers.texts.length > 0) layOutLeftovers(draft, leftovers);
  const besides = leftovers && leftovers.texts.length > 0 ? LEFTOVER_WIDTHS : [];
  return { sheet: modelOf(draft, name, [...widths, ...besides]), inputs: draft.inputs };
}

/** Two pairs of label and value need five columns, whatever the blocks need. */
function columnsOf({ funds, indicators }: FormContent): number {
  return Math.max(5, FUNDS_FIRST + (funds?.columns.length ?? 0), FIRST + (indicators?.columns.length ?? 0));
}

function widthsOf(columns: number, indicators: IndicatorsContent | null): number[] {
  return Array.from({ length: columns }, (_, column) => {
    if (column === BLOCK) return BLOCK_WIDTH;
    const header = indicators?.columns[column - FIRST];
    return header ? WIDTHS[header.column] : OTHER_WIDTH;
  });
}

/** Two pairs of label and value in a row; a last one alone takes the whole of it. */
function layOutHead(draft: SheetDraft, head: readonly LabelledEntry[], widths: readonly number[]): void {
  const middle = Math.ceil(draft.columns / 2);
  for (let index = 0; index < head.length; index += 2) {
    const [left, right] = head.slice(index, index + 2);
    if (left) putPair(draft, left, { from: BLOCK, end: right ? middle : draft.columns }, widths);
    if (right) putPair(draft, right, { from: middle, end: draft.columns }, widths);
    draft.row++;
  }
}

function putPair(
  draft: SheetDraft,
  { label, value }: LabelledEntry,
  { from, end }: { readonly from: number; readonly end: number },
  widths: readonly number[],
): void {
  needHeight(draft, draft.row, label, widths[from] ?? OTHER_WIDTH);
  needHeight(draft, draft.row, textOf(value), total(widths.slice(from + 1, end)));
  putLabel(draft, { column: from }, label, LABEL);
  putEntry(draft, { column: from + 1, columns: end - from - 1 }, value, TEXT);
}

function layOutFunds(
  draft: SheetDraft,
  { label, columns, rows }: FundsContent,
  widths: readonly number[],
): void {
  putLabel(draft, { column: BLOCK, rows: rows.length + 1 }, label, LABEL);
  putLabel(draft, { column: FIRST }, "", LABEL);
  columns.forEach(({ header }, index) =>
    putLabel(draft, fundsSlot(draft, columns.length, index), header, LABEL),
  );
  needHeight(draft, draft.row, "", BLOCK_WIDTH);
  draft.row++;
  for (const row of rows) {
    needHeight(draft, draft.row, row.label, widths[FIRST] ?? OTHER_WIDTH);
    putLabel(draft, { column: FIRST }, row.label, TEXT);
    columns.forEach(({ column }, index) =>
      putEntry(draft, fundsSlot(draft, columns.length, index), row.entries[column], FIGURE),
    );
    draft.row++;
  }
}

/** The last column takes what is left of the form's width. */
function fundsSlot(draft: SheetDraft, count: number, index: number) {
  const column = FUNDS_FIRST + index;
  return { column, columns: index === count - 1 ? draft.columns - column : 1 };
}

function layOutGoals(
  draft: SheetDraft,
  { label, expected, achieved }: GoalsContent,
  widths: readonly number[],
): void {
  const middle = FIRST + Math.ceil((draft.columns - FIRST) / 2);
  putLabel(draft, { column: BLOCK, rows: 2 }, label, LABEL);
  needHeight(draft, draft.row, "", BLOCK_WIDTH);
  for (const [goal, from, end] of [
    [expected, FIRST, middle],
    [achieved, middle, draft.columns],
  ] as const) {
    putLabel(draft, { column: from, columns: end - from }, goal.label, LABEL);
    putEntry(draft, { column: from, columns: end - from, row: draft.row + 1 }, goal.value, TEXT);
    needHeight(draft, draft.row + 1, textOf(goal.value), total(widths.slice(from, end)));
  }
  draft.row += 2;
}

function layOutIndicators(
  draft: SheetDraft,
  { label, columns, rows }: IndicatorsContent,
  widths: readonly number[],
): void {
  putLabel(draft, { column: BLOCK, rows: rows.length + 1 }, label, LABEL);
  columns.forEach(({ header }, index) =>
    putLabel(draft, indicatorSlot(draft, columns.length, index), header, LABEL),
  );
  needHeight(draft, draft.row, "", BLOCK_WIDTH);
  draft.row++;
  rows.forEach((row, rowIndex) => {
    columns.forEach(({ column }, index) => {
      if (row.joined.has(column)) return;
      const following = rows.slice(rowIndex + 1).findIndex(({ joined }) => !joined.has(column));
      const height = following < 0 ? rows.length - rowIndex : following + 1;
      const slot = { ...indicatorSlot(draft, columns.length, index), rows: height };
      const entry = row.entries[column];
      putEntry(draft, slot, entry, LOOKS[column]);
      if (height === 1) needHeight(draft, draft.row, textOf(entry), widths[slot.column] ?? OTHER_WIDTH);
    });
    draft.row++;
  });
}

const LOOKS: Readonly<Record<IndicatorColumn, CellLook>> = {
  level1: FIGURE,
  level2: FIGURE,
  name: TEXT,
  comparator: FIGURE,
  target: TEXT,
  measure: FIGURE,
  actual: TEXT,
  points: FIGURE,
  score: FIGURE,
  reason: TEXT,
  criteria: TEXT,
};

function indicatorSlot(draft: SheetDraft, count: number, index: number) {
  const column = FIRST + index;
  return { column, columns: index === count - 1 ? draft.columns - column : 1 };
}

/** The label reaches up to the figures; behind them the row stays empty. */
function layOutTotal(
  draft: SheetDraft,
  { label, points, score }: TotalContent,
  indicators: IndicatorsContent | null,
): void {
  const placeOf = (column: IndicatorColumn) => {
    const index = indicators?.columns.findIndex((header) => header.column === column) ?? -1;
    return index < 0 ? undefined : FIRST + index;
  };
  const figures = [
    [placeOf("points"), points],
    [placeOf("score"), score],
  ] as const;
  needHeight(draft, draft.row, "", BLOCK_WIDTH);
  const first = Math.min(draft.columns, ...figures.flatMap(([column]) => column ?? []));
  putLabel(draft, { column: BLOCK, columns: first }, label, LABEL);
  for (let column = first; column < draft.columns; column++) {
    const figure = figures.find(([place]) => place === column);
    if (figure) putEntry(draft, { column }, figure[1], { ...FIGURE, bold: true });
    else putLabel(draft, { column }, "", TEXT);
  }
  draft.row++;
}

function layOutRemark(draft: SheetDraft, { label, value }: LabelledEntry, widths: readonly number[]): void {
  putLabel(draft, { column: BLOCK }, label, LABEL);
  putEntry(draft, { column: FIRST, columns: draft.columns - FIRST }, value, TEXT);
  needHeight(draft, draft.row, textOf(value), total(widths.slice(FIRST)));
  draft.row++;
}

/** One empty column apart, so that it is no part of the form. */
function layOutLeftovers(draft: SheetDraft, { heading, texts, more }: Leftovers): void {
  const column = draft.columns + 1;
  draft.row = 0;
  putLabel(draft, { column, columns: 2 }, heading, LABEL);
  for (const { text, sheet, cell } of texts) {
    draft.row++;
    putLink(draft, { column }, formatCell(cell), { sheet, cell });
    draft.cells.push({ cell: { row: draft.row, column: column + 1 }, content: { kind: "text", text } });
  }
  if (more === undefined) return;
  draft.cells.push({
    cell: { row: draft.row + 1, column: column + 1 },
    content: { kind: "text", text: more },
  });
}

function textOf(entry: Entry | undefined): string {
  return entry?.content.kind === "text" ? entry.content.text : "";
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
