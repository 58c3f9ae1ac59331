import { amountIn, statedUnit, unitLine } from "./amounts";
import type { AmountUnit, Field, FundColumn, FundRow, Funds } from "./evaluation-table";
import type { LabelHit } from "./find-labels";
import { foldText, normaliseLabel } from "./label-text";
import { rolesOfLabel, type LabelRoles } from "./labels";
import type { RowMeaning, Segment } from "./segments";
import { readField, type TableReader } from "./table-reader";

type FundsColumns = ReadonlyMap<FundColumn | "reason", Field>;

const AMOUNTS: readonly (FundColumn | "reason")[] = ["initial", "adjusted", "executed"];
const PART = /^其中[:,、]?/;

/** Reads the funds block (项目资金); null where the form has none or none of its rows can be told. */
export function readFunds(reader: TableReader, segment: Segment): Funds | null {
  const headerRow = segment.rows.find((row) => row.fundsHeader);
  if (!headerRow) return null;
  const columns = readColumns(reader, headerRow);
  const label = readBlockLabel(reader, headerRow, columns);
  const drafts = readDrafts(reader, segment, headerRow, columns, label);
  const totalAt = totalIndex(drafts);
  const totalDraft = drafts[totalAt];
  if (!totalDraft) return null;
  const unit = unitOf(label, columns, drafts, segment);
  const depths = depthsOf(drafts, totalAt);
  const rows = drafts.map((draft, index) => readRow(reader, draft, columns, depths[index] ?? 1, unit));
  const total = rows[totalAt];
  if (!total) return null;
  return { label: reader.place(label), unit, total, sources: rows.filter((row) => row !== total) };
}

function readColumns(reader: TableReader, { hits }: RowMeaning): FundsColumns {
  const columns = new Map<FundColumn | "reason", Field>();
  for (const hit of hits) {
    const column = hit.roles.fund ?? (hit.roles.column === "reason" ? "reason" : undefined);
    if (!column || columns.has(column)) continue;
    columns.set(column, reader.place(readField(reader.grid, hit.row, hit.column)));
  }
  return columns;
}

/** What names the block stands left of its columns, in the header row or merged beside all rows. */
function readBlockLabel(reader: TableReader, { row }: RowMeaning, columns: FundsColumns): Field {
  const left = leftOf(columns);
  for (let column = reader.bounds.firstColumn; column < left; column++) {
    const field = readField(reader.grid, row, column);
    if (field.text !== "" && field.area.column + field.area.columns <= left) return field;
  }
  const [first] = columns.values();
  return first ?? readField(reader.grid, row, reader.bounds.firstColumn);
}

function leftOf(columns: FundsColumns): number {
  return Math.min(...[...columns.values()].map((field) => field.ref.column));
}

/** A row of the block before its depth and the unit of its amounts are known. */
interface FundDraft {
  readonly row: number;
  readonly label: Field;
  readonly roles: LabelRoles | undefined;
  readonly isPart: boolean;
}

function readDrafts(
  reader: TableReader,
  segment: Segment,
  header: RowMeaning,
  columns: FundsColumns,
  block: Field,
): FundDraft[] {
  const drafts: FundDraft[] = [];
  const byRow = new Map(segment.rows.map((row) => [row.row, row]));
  const left = leftOf(columns);
  for (let row = header.row + 1; row < segment.bounds.endRow; row++) {
    const meaning = byRow.get(row);
    if (meaning && endsFunds(meaning)) break;
    if (meaning && isRepeat(meaning)) continue;
    const draft = draftAt(reader, row, left, block);
    if (draft) drafts.push(draft);
    else if (meaning?.hits.some((hit) => hit.roles.other)) break;
  }
  return drafts;
}

function endsFunds(meaning: RowMeaning): boolean {
  const first = meaning.hits[0]?.roles;
  if (meaning.header || meaning.fundsHeader) return true;
  if (meaning.hits.some(({ roles }) => roles.level ?? (roles.goal && !roles.fund))) return true;
  if (first?.block && !first.fundTotal) return true;
  return meaning.total?.roles.total === "strong";
}

function isRepeat(meaning: RowMeaning): boolean {
  return Boolean(meaning.title) || meaning.hits.some((hit: LabelHit) => hit.roles.head);
}

/** The label of a row is the filled cell next to its figures; 其中 may stand in a cell of its own before it. */
function draftAt(reader: TableReader, row: number, left: number, block: Field): FundDraft | undefined {
  let label: Field | undefined;
  let isPart = false;
  for (let column = left - 1; column >= reader.bounds.firstColumn; column--) {
    const field = readField(reader.grid, row, column);
    if (field.text === "" || isSame(field, block)) continue;
    if (!label) label = field;
    else if (!isSame(field, label) && /^其中:?$/.test(foldText(field.text))) isPart ||= field.ref.row === row;
  }
  if (label?.ref.row !== row) return undefined;
  const text = foldText(label.text);
  if (/^其中:?$/.test(text)) return undefined;
  return {
    row,
    label,
    roles: rolesOfLabel(normaliseLabel(text.replace(PART, ""))),
    isPart: isPart || PART.test(text),
  };
}

function isSame(a: Field, b: Field): boolean {
  return a.ref.row === b.ref.row && a.ref.column === b.ref.column;
}

/** 年度资金总额 by its label; a single row is its own total, and so is a first row that is no known source. */
function totalIndex(drafts: readonly FundDraft[]): number {
  const labelled = drafts.findIndex((draft) => draft.roles?.fundTotal && !draft.isPart);
  if (labelled >= 0 || drafts.length === 0) return labelled;
  const first = drafts[0];
  return drafts.length === 1 || (first && !first.roles?.fundSource && !first.isPart) ? 0 : -1;
}

/**
 * How deep each row stands. The first 其中 opens the sources of the total; a later one opens the parts of the
 * source above it, which go on until a known source or a lesser indent.
 */
function depthsOf(drafts: readonly FundDraft[], totalAt: number): number[] {
  const depths: number[] = [];
  let nested: { readonly indent: number } | undefined;
  let hasSource = false;
  drafts.forEach((draft, index) => {
    if (index === totalAt) {
      depths.push(0);
      return;
    }
    const indent = indentOf(draft.label);
    if (draft.isPart && hasSource) nested = { indent };
    else if (nested && endsParts(draft, indent, nested.indent)) nested = undefined;
    hasSource = true;
    depths.push(nested ? 2 : 1);
  });
  return depths;
}

/** Sources that are known to stand beside 财政拨款, never under it. */
const SIDE_SOURCES = /^(?:上年结转|其他资金|单位资金|财政专户|自筹|其他$|非财政)/;

function endsParts(draft: FundDraft, indent: number, partIndent: number): boolean {
  return indent < partIndent || SIDE_SOURCES.test(foldText(draft.label.text));
}

function indentOf(label: Field): number {
  const { value } = label.cell;
  return typeof value === "string" ? value.length - value.trimStart().length : 0;
}

function unitOf(
  label: Field,
  columns: FundsColumns,
  drafts: readonly FundDraft[],
  segment: Segment,
): AmountUnit {
  const texts = [
    label.text,
    ...AMOUNTS.map((column) => columns.get(column)?.text ?? ""),
    ...drafts.map((draft) => draft.label.text),
  ];
  for (const text of texts) {
    const unit = statedUnit(text);
    if (unit) return unit;
  }
  return unitLine(segment.rows) ?? "元";
}

function readRow(
  reader: TableReader,
  draft: FundDraft,
  columns: FundsColumns,
  depth: number,
  unit: AmountUnit,
): FundRow {
  const figures: Partial<Record<FundColumn | "reason", Field>> = {};
  for (const [column, header] of columns) {
    const field = reader.place(readField(reader.grid, draft.row, header.ref.column));
    figures[column] = AMOUNTS.includes(column) ? amountIn(unit, field) : field;
  }
  return { ...figures, row: draft.row, label: reader.place(draft.label), depth };
}
