import type { Grid } from "../grid";
import { valueBeside } from "./beside";
import { isDash } from "./blanks";
import { headerAt, type HeaderLabels } from "./header";
import type { LabelHit, LabelRow } from "./find-labels";
import { foldText } from "./label-text";
import type { HeadLabel } from "./labels";
import { createTableReader, filledCells, readField, type Bounds, type TableReader } from "./table-reader";

/** What a row of labels means for where tables begin and end. */
export interface RowMeaning extends LabelRow {
  readonly title?: LabelHit;
  /** 项目名称, with the name folded for comparison. */
  readonly project?: { readonly label: LabelHit; readonly name: string };
  /** 部门名称, which names a form of a whole department, folded likewise. */
  readonly department?: string;
  readonly fundsHeader: boolean;
  readonly header?: HeaderLabels;
  readonly total?: LabelHit;
}

/** The rows of one table, with what is known of them. */
export interface Segment {
  readonly bounds: Bounds;
  readonly rows: readonly RowMeaning[];
  readonly totalRow: RowMeaning | undefined;
  /** The total row stands over the indicators, above their header or right below it. */
  readonly isTotalAbove: boolean;
}

/** Splits stacked tables: each begins at its title, its 项目名称 or, lacking both, its first block. */
export function splitSegments(grid: Grid, labelRows: readonly LabelRow[], bounds: Bounds): Segment[] {
  const reader = createTableReader(grid, bounds);
  const rows = labelRows.map((_, index) => meaningOf(reader, labelRows, index));
  const starts = startsOf(rows);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? rows.length;
    const own = rows.slice(start, end);
    const firstRow = own[0]?.row ?? bounds.firstRow;
    const segmentBounds = { ...bounds, firstRow, endRow: rows[end]?.row ?? bounds.endRow };
    return { bounds: segmentBounds, rows: own, ...totalOf(reader, own, segmentBounds.endRow) };
  });
}

function meaningOf(reader: TableReader, rows: readonly LabelRow[], index: number): RowMeaning {
  const { row, hits } = rows[index] ?? { row: 0, hits: [] };
  const title = hits.find((hit) => hit.roles.title);
  const labelOf = (role: HeadLabel) => {
    const at = hits.findIndex((hit) => hit.roles.head === role);
    const label = hits[at];
    const value = label && valueBeside(reader, label, hits[at + 1]);
    return label && value && { label, name: foldText(value.text) };
  };
  const project = labelOf("project");
  const department = labelOf("departmentName")?.name;
  const header = headerAt(rows, index);
  const fundsHeader = !header && isFundsHeader(hits);
  const total = header || fundsHeader ? undefined : hits.find((hit) => hit.roles.total);
  const meaning: { -readonly [Key in keyof RowMeaning]: RowMeaning[Key] } = { row, hits, fundsHeader };
  if (title) meaning.title = title;
  if (project) meaning.project = project;
  if (department) meaning.department = department;
  if (header) meaning.header = header;
  if (
    total &&
    isFirstFilled(reader, total) &&
    (total.roles.total !== "likely" || hasFiguresAlone(reader, total))
  )
    meaning.total = total;
  return meaning;
}

/** A row that names budget columns; one that names projects or tasks as well heads a list of them. */
function isFundsHeader(hits: readonly LabelHit[]): boolean {
  if (hits.some(({ roles, inline }) => (roles.head ?? roles.list) && inline === undefined)) return false;
  const columns = new Set(hits.map((hit) => hit.roles.fund));
  const amounts = (["initial", "adjusted", "executed", "rate"] as const).filter((column) =>
    columns.has(column),
  );
  return amounts.length >= 2;
}

/** A total's label opens its row; elsewhere the word is part of something else. */
function isFirstFilled(reader: TableReader, hit: LabelHit): boolean {
  for (const column of filledCells(reader, hit.row)) return column === hit.column;
  return false;
}

/** Whether a row holds nothing but figures behind its label, and not a target as the row of an indicator does. */
function hasFiguresAlone(reader: TableReader, { row, column: label }: LabelHit): boolean {
  for (const column of filledCells(reader, row)) {
    const field = readField(reader.grid, row, column);
    if (column !== label && field.number === null && !isDash(field.text)) return false;
  }
  return true;
}

/** What has been seen of the table that is open while the rows are walked. */
interface OpenTable {
  project: string | undefined;
  department: string | undefined;
  hasFunds: boolean;
  hasHeader: boolean;
  /** The last row of its latest header. */
  headerRow: number | undefined;
  isTotalled: boolean;
  /** Where a repeated title or name began, which may turn out to open the next table. */
  repeatAt: number | undefined;
  lastRow: number;
}

/** Rows without labels between a title and what belongs to it. */
const WIDEST_GAP = 3;

function startsOf(rows: readonly RowMeaning[]): number[] {
  const starts: number[] = [];
  let open: OpenTable | undefined;
  rows.forEach((row, index) => {
    const beginsAt: number | undefined = open
      ? beginningOf(rows, index, open)
      : startsAny(row)
        ? index
        : undefined;
    if (beginsAt !== undefined) {
      starts.push(beginsAt);
      open = openAt(row.row);
    }
    if (open) note(open, row, index);
  });
  return starts;
}

function openAt(row: number): OpenTable {
  return {
    project: undefined,
    department: undefined,
    hasFunds: false,
    hasHeader: false,
    headerRow: undefined,
    isTotalled: false,
    repeatAt: undefined,
    lastRow: row,
  };
}

function startsAny(row: RowMeaning): boolean {
  return (
    Boolean(row.title ?? row.project ?? row.header) ||
    row.fundsHeader ||
    row.hits.some((hit) => hit.roles.head)
  );
}

/** The index at which a new table begins, when the row at `index` shows that one does. */
function beginningOf(rows: readonly RowMeaning[], index: number, open: OpenTable): number | undefined {
  const row = rows[index];
  if (!row) return undefined;
  if (open.isTotalled) return startsAny(row) && !goesOn(row, open) ? index : undefined;
  const isEmpty = open.project === undefined && !open.hasFunds && !open.hasHeader;
  if (row.title && isEmpty && open.repeatAt === undefined) return index;
  if (row.fundsHeader && open.hasHeader) return open.repeatAt ?? index;
  const isOther =
    isAnother(row.project?.name, open.project) ||
    (open.hasHeader && open.repeatAt !== undefined && isAnother(row.department, open.department));
  return isOther && opensBlocks(rows, index) ? (open.repeatAt ?? index) : undefined;
}

function isAnother(name: string | undefined, known: string | undefined): boolean {
  return Boolean(name && known && name !== known);
}

/** Under a total that stands above the indicators, their header follows at once, and nothing that opens a table. */
function goesOn({ row, title, project, header }: RowMeaning, { hasHeader, lastRow }: OpenTable): boolean {
  return !hasHeader && header !== undefined && !title && !project && row - lastRow <= WIDEST_GAP;
}

/** Whether blocks of a table follow; a page break that repeats a name mistyped is followed by none. */
function opensBlocks(rows: readonly RowMeaning[], index: number): boolean {
  for (const row of rows.slice(index, index + 40)) {
    if (row.fundsHeader || row.header) return true;
    if (row.total) return false;
  }
  return false;
}

function note(open: OpenTable, row: RowMeaning, index: number): void {
  if (row.row - open.lastRow > WIDEST_GAP) open.repeatAt = undefined;
  open.lastRow = row.row;
  if (row.title || row.project) open.repeatAt ??= index;
  else if (!row.hits.some((hit) => hit.roles.head)) open.repeatAt = undefined;
  if (row.project?.name) open.project ??= row.project.name;
  open.department ??= row.department;
  open.hasFunds ||= row.fundsHeader;
  if (row.header) {
    if (!open.hasHeader) open.isTotalled = false;
    open.hasHeader = true;
    open.headerRow = row.header.lastRow;
  }
  if (row.total && row.row - 1 !== open.headerRow)
    open.isTotalled ||= open.hasHeader || (isStrong(row.total) && open.hasFunds);
}

function isStrong(total: LabelHit): boolean {
  return total.roles.total === "strong";
}

function totalOf(
  reader: TableReader,
  rows: readonly RowMeaning[],
  endRow: number,
): Pick<Segment, "totalRow" | "isTotalAbove"> {
  const header = rows.findLast((row) => row.header)?.header;
  const totalRow = totalRowOf(reader, rows, endRow);
  if (!header) return { totalRow, isTotalAbove: false };
  if (!totalRow) return { totalRow: totalAbove(reader, rows, header), isTotalAbove: true };
  const isNext = totalRow.row === header.lastRow + 1;
  return { totalRow, isTotalAbove: isNext && isFollowedByRows(reader, rows, totalRow, endRow) };
}

/** A total above the header, which has its figures in the columns that the header names. */
function totalAbove(
  reader: TableReader,
  rows: readonly RowMeaning[],
  { columns, firstRow }: HeaderLabels,
): RowMeaning | undefined {
  return rows.find(({ row, total }) => {
    if (!total || !isStrong(total) || row >= firstRow) return false;
    return (["points", "score"] as const).some((name) => {
      const column = columns.get(name)?.column;
      return column !== undefined && readField(reader.grid, row, column).number !== null;
    });
  });
}

/** The total row (总分): a strong word wins over 合计, which may also sum up a part of the indicators. */
function totalRowOf(
  reader: TableReader,
  rows: readonly RowMeaning[],
  endRow: number,
): RowMeaning | undefined {
  const header = rows.findLastIndex((row) => row.header);
  const candidates = rows.slice(Math.max(header, 0)).filter((row) => row.total);
  const strong = candidates.find((row) => row.total && isStrong(row.total));
  if (strong || header < 0) return strong;
  return candidates.find((row) => !isFollowedByRows(reader, rows, row, endRow)) ?? candidates.at(-1);
}

/** Whether the next row that is not blank looks like one more indicator. */
function isFollowedByRows(
  reader: TableReader,
  rows: readonly RowMeaning[],
  total: RowMeaning,
  endRow: number,
): boolean {
  const labelled = new Set(rows.filter((row) => row.total).map((row) => row.row));
  for (let row = total.row + 1; row < Math.min(endRow, total.row + 1 + WIDEST_GAP); row++) {
    const filled = [...filledCells(reader, row)].length;
    if (filled > 0) return filled >= 4 && !labelled.has(row);
  }
  return false;
}
