import { isFilledCell, type Grid } from "../grid";
import type { LabelHit, LabelRow } from "./find-labels";
import { normaliseLabel } from "./label-text";
import type { Bounds } from "./table-reader";

/** A part of a worksheet that holds tables one under another, never side by side. */
export interface Region {
  readonly bounds: Bounds;
  readonly rows: readonly LabelRow[];
}

/** A column at which a table begins to the right of another, and the rows in which it does. */
interface Fence {
  readonly column: number;
  readonly firstRow: number;
  readonly endRow: number;
}

/** More tables than these stand side by side on no real sheet; more fences would only cost time. */
const MOST_FENCES = 16;

/** Parts a worksheet so that tables side by side are read apart. */
export function regionsOf(grid: Grid, rows: readonly LabelRow[]): Region[] {
  const fences = findFences(grid, rows);
  const all: Bounds = { firstRow: 0, endRow: grid.rows, firstColumn: 0, endColumn: grid.columns };
  if (fences.length === 0) return [{ bounds: all, rows }];
  const cuts = [0, grid.rows, ...fences.flatMap(({ firstRow, endRow }) => [firstRow, endRow])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((firstRow, index) => {
    const endRow = edges[index + 1] ?? grid.rows;
    const active = fences.filter((fence) => fence.firstRow <= firstRow && fence.endRow >= endRow);
    return bandsOf(rows, { ...all, firstRow, endRow }, active);
  });
}

function bandsOf(rows: readonly LabelRow[], bounds: Bounds, fences: readonly Fence[]): Region[] {
  const starts = [...new Set([0, ...fences.map((fence) => fence.column)])].sort((a, b) => a - b);
  const within = rows.filter(({ row }) => row >= bounds.firstRow && row < bounds.endRow);
  return starts.map((firstColumn, index) => {
    const endColumn = starts[index + 1] ?? bounds.endColumn;
    const own = within.map(({ row, hits }) => ({
      row,
      hits: hits.filter(({ column }) => column >= firstColumn && column < endColumn),
    }));
    return { bounds: { ...bounds, firstColumn, endColumn }, rows: own.filter(({ hits }) => hits.length > 0) };
  });
}

function findFences(grid: Grid, rows: readonly LabelRow[]): Fence[] {
  const fences = gapFences(grid, rows);
  for (const row of rows) {
    for (const column of repeatedStarts(row)) {
      if (fences.length === MOST_FENCES) return fences;
      const isKnown = fences.some(
        (fence) => fence.column === column && row.row >= fence.firstRow && row.row < fence.endRow,
      );
      if (!isKnown) fences.push(fenceAt(grid, rows, row.row, column));
    }
  }
  return fences;
}

/**
 * Fences at blank columns of the sheet that have the name or title of a table and its column names on either
 * side: such tables need not stand row by row.
 */
function gapFences(grid: Grid, rows: readonly LabelRow[]): Fence[] {
  const starts = rows.flatMap(({ hits }) => hits.filter((hit) => isTitle(hit) || isName(hit)));
  const columns = [...new Set(starts.map(({ column }) => column))].sort((a, b) => a - b);
  return columns.slice(1, MOST_FENCES + 1).flatMap((column) => {
    const gap = blankColumnBefore(grid, column);
    if (gap === undefined) return [];
    const hasTables =
      rows.some((row) => hasHeader(row, 0, gap)) && rows.some((row) => hasHeader(row, gap, Infinity));
    return hasTables ? [{ column: gap + 1, firstRow: 0, endRow: grid.rows }] : [];
  });
}

/** How far left of its name or title a table may begin. */
const WIDEST_MARGIN = 3;

function blankColumnBefore(grid: Grid, column: number): number | undefined {
  for (let gap = column - 1; gap >= Math.max(1, column - WIDEST_MARGIN); gap--) {
    if (isBlankColumn(grid, gap)) return gap;
  }
  return undefined;
}

function isBlankColumn(grid: Grid, column: number): boolean {
  for (let row = 0; row < grid.rows; row++) {
    if (isFilledCell(grid.cell(row, column)) || grid.mergedArea(row, column)) return false;
  }
  return true;
}

/** Whether a row has three names of indicator columns on one side. */
function hasHeader({ hits }: LabelRow, first: number, end: number): boolean {
  return hits.filter(({ roles, column }) => roles.column && column >= first && column < end).length >= 3;
}

/** The columns at which a row says for a second time what a table says once. */
function repeatedStarts({ row, hits }: LabelRow): number[] {
  return [...againOf(hits, isName), ...againOf(hits, isTitle), ...headersAgain({ row, hits })];
}

function isName({ roles, inline }: LabelHit): boolean {
  return roles.head === "project" && inline === undefined;
}

function isTitle({ roles }: LabelHit): boolean {
  return roles.title === true;
}

function againOf(hits: readonly LabelHit[], is: (hit: LabelHit) => boolean): number[] {
  const [first, ...again] = hits.filter(is);
  if (!first) return [];
  return again.filter((hit) => sameLabel(hit, first)).map((hit) => hit.column);
}

/**
 * Where 一级指标 or 三级指标 comes again, a second header begins, with the name of its block before it. A level that
 * was aimed at and reached (一级, 一级) is no header.
 */
function headersAgain(row: LabelRow): number[] {
  const { hits } = row;
  const lead = hits.find(({ roles }) => roles.column === "level1" || roles.column === "name");
  if (!lead) return [];
  return hits.flatMap((hit, index) => {
    if (hit === lead || hit.roles.column !== lead.roles.column || !sameLabel(hit, lead)) return [];
    if (!hasHeader(row, lead.column, hit.column) || !hasHeader(row, hit.column, Infinity)) return [];
    const before = hits[index - 1];
    return [before?.roles.block === "indicators" ? before.column : hit.column];
  });
}

function sameLabel(a: LabelHit, b: LabelHit): boolean {
  return normaliseLabel(a.text) === normaliseLabel(b.text);
}

/** A fence runs up to a blank row, and down to where a table lies across it. */
function fenceAt(grid: Grid, rows: readonly LabelRow[], row: number, column: number): Fence {
  const isCrossed = crossingTest(grid, rows, column);
  let firstRow = row;
  while (firstRow > 0 && !isCrossed(firstRow - 1) && !isBlankRow(grid, firstRow - 1)) firstRow--;
  let endRow = row + 1;
  while (endRow < grid.rows && !isCrossed(endRow)) endRow++;
  if (endRow === grid.rows) return { column, firstRow, endRow };
  const start = rows.findLast((other) => other.row > row && other.row < endRow && opensAcross(other, column));
  return { column, firstRow, endRow: start?.row ?? endRow };
}

/** A title or name on the left side alone, from which on a table may lie across the fence. */
function opensAcross({ hits }: LabelRow, column: number): boolean {
  const starts = hits.filter((hit) => isTitle(hit) || isName(hit));
  return starts.length > 0 && starts.every((hit) => hit.column < column);
}

function crossingTest(grid: Grid, rows: readonly LabelRow[], column: number): (row: number) => boolean {
  const headers = new Set(rows.filter(({ hits }) => isHeaderAcross(hits, column)).map(({ row }) => row));
  return (row) => (grid.mergedArea(row, column)?.column ?? column) < column || headers.has(row);
}

/** Whether a row of column names goes on behind the fence without repeating itself. */
function isHeaderAcross(hits: readonly LabelHit[], column: number): boolean {
  const left = new Set<string>();
  const right = new Set<string>();
  for (const { roles, column: at } of hits) {
    const role = roles.column ?? roles.fund;
    if (role) (at < column ? left : right).add(role);
  }
  return left.size >= 2 && right.size >= 2 && [...right].every((role) => !left.has(role));
}

function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width(row); column++) {
    if (isFilledCell(grid.cell(row, column))) return false;
  }
  return true;
}
