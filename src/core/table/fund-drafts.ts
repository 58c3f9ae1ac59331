import { isDash } from "./blanks";
import type { Field, FundColumn } from "./evaluation-table";
import type { LabelHit } from "./find-labels";
import { pairedLabel, type FundPairs } from "./fund-pairs";
import { foldText, normaliseLabel } from "./label-text";
import { rolesOf, rolesOfLabel, type LabelRoles } from "./labels";
import type { RowMeaning, Segment } from "./segments";
import { filledCells, readField, type TableReader } from "./table-reader";

/** Where the figures of a column stand, and the label that names it. */
export interface FundsColumn {
  readonly header: Field;
  readonly column: number;
}

export type FundsColumns = ReadonlyMap<FundColumn | "reason", FundsColumn>;

const AMOUNTS: readonly (FundColumn | "reason")[] = ["initial", "adjusted", "executed"];
const PART = /^其中[:,、]?/;

/** The first column of the block's figures or of their labels. */
export function leftOf(columns: FundsColumns): number {
  return Math.min(...[...columns.values()].map(({ header }) => header.ref.column));
}

/** A row of the block before its depth and the unit of its amounts are known. */
export interface FundDraft {
  readonly row: number;
  readonly label: Field;
  readonly roles: LabelRoles | undefined;
  readonly isPart: boolean;
}

/** The rows under the header, as far as they state figures. */
export function readDrafts(
  reader: TableReader,
  segment: Segment,
  header: RowMeaning,
  columns: FundsColumns,
  block: Field,
): FundDraft[] {
  const drafts: FundDraft[] = [];
  const byRow = new Map(segment.rows.map((row) => [row.row, row]));
  const left = leftOf(columns);
  let isInWords = false;
  for (let row = header.row + 1; row < segment.bounds.endRow; row++) {
    const meaning = byRow.get(row);
    if (meaning && endsFunds(meaning)) break;
    if (meaning && isRepeat(meaning)) continue;
    const draft = draftAt(reader, row, left, block);
    if (draft && opensBlock(reader, draft, drafts[0], columns)) break;
    const isHeadingRow = draft !== undefined && isHeading(reader, draft, columns);
    isInWords ||= isHeadingRow;
    if (draft && (isHeadingRow || (isInWords && !hasFigures(reader, draft, columns)))) placeRow(reader, row);
    else if (draft) drafts.push(draft);
    else if (meaning?.hits.some((hit) => hit.roles.other)) break;
  }
  return drafts;
}

/**
 * Whether a row of the block only says what comes next, or states its amount in words of its own: its label is
 * merged over the amounts, or labels stand there (按收入性质分： beside 按支出性质分：).
 */
function isHeading(reader: TableReader, { row, label }: FundDraft, columns: FundsColumns): boolean {
  return AMOUNTS.some((amount) => {
    const at = columns.get(amount)?.column;
    if (at === undefined) return false;
    const field = readField(reader.grid, row, at);
    if (isSame(field, label)) return true;
    return field.ref.row === row && field.number === null && isLabelLike(field.text);
  });
}

/** A label that stands further left than those of the block, and has no figures, is that of another block. */
function opensBlock(
  reader: TableReader,
  draft: FundDraft,
  first: FundDraft | undefined,
  columns: FundsColumns,
): boolean {
  const isLeft = first !== undefined && draft.label.ref.column < first.label.ref.column;
  return isLeft && draft.roles === undefined && !hasFigures(reader, draft, columns);
}

function hasFigures(reader: TableReader, { row }: FundDraft, columns: FundsColumns): boolean {
  return AMOUNTS.some((amount) => {
    const at = columns.get(amount)?.column;
    const field = at === undefined ? undefined : readField(reader.grid, row, at);
    return field?.ref.row === row && (field.number !== null || isDash(field.text));
  });
}

/** What stands in a row of the block that states no figures has its place all the same. */
function placeRow(reader: TableReader, row: number): void {
  for (const column of filledCells(reader, row)) reader.place(readField(reader.grid, row, column));
}

function isLabelLike(text: string): boolean {
  const roles = rolesOf(text.replace(PART, ""));
  return /[\p{Script=Han}][:：]/u.test(text) || Boolean(roles?.fundSource ?? roles?.fundTotal);
}

/** The whole stands in the row of the labels itself, the sources in the rows below. */
export function readPairedDrafts(
  reader: TableReader,
  segment: Segment,
  header: RowMeaning,
  columns: FundsColumns,
  pairs: FundPairs,
): FundDraft[] {
  const whole = columns.get("adjusted")?.header ?? readField(reader.grid, header.row, 0);
  const drafts: FundDraft[] = [{ row: header.row, label: whole, roles: { fundTotal: true }, isPart: false }];
  for (let row = header.row + 1; row < segment.bounds.endRow; row++) {
    const label = pairedLabel(reader, row, pairs);
    if (!label) break;
    const text = foldText(label.text);
    const roles = rolesOfLabel(normaliseLabel(text.replace(PART, "")));
    drafts.push({ row, label, roles, isPart: PART.test(text) });
  }
  return drafts;
}

function endsFunds(meaning: RowMeaning): boolean {
  const first = meaning.hits[0]?.roles;
  if (meaning.header || meaning.fundsHeader) return true;
  if (meaning.hits.some(({ roles }) => roles.level ?? (roles.goal && !roles.fund))) return true;
  // What names the block may also name its whole: 部门整体支出 over 基本支出 and 项目支出.
  if (first?.block && first.block !== "funds" && !first.fundTotal) return true;
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
export function totalIndex(drafts: readonly FundDraft[]): number {
  const labelled = drafts.findIndex((draft) => draft.roles?.fundTotal && !draft.isPart);
  if (labelled >= 0 || drafts.length === 0) return labelled;
  const first = drafts[0];
  return drafts.length === 1 || (first && !first.roles?.fundSource && !first.isPart) ? 0 : -1;
}
