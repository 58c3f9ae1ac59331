import type { Area } from "./grid";

/** Tells which merged area covers a cell. */
export type MergeLookup = (row: number, column: number) => Area | undefined;

/**
 * Indexes the merged areas of a worksheet, which never overlap.
 *
 * Wide areas are filed by their rows, tall ones by their columns: a merge over a million rows then costs no
 * more than one over two, and a lookup is two binary searches.
 */
export function indexMerges(merges: readonly Area[]): MergeLookup {
  if (merges.length === 0) return () => undefined;
  const byRow = new Map<number, Area[]>();
  const byColumn = new Map<number, Area[]>();
  for (const merge of merges) {
    if (merge.rows <= merge.columns) file(byRow, merge, merge.row, merge.rows);
    else file(byColumn, merge, merge.column, merge.columns);
  }
  for (const shelf of byRow.values()) shelf.sort((a, b) => a.column - b.column);
  for (const shelf of byColumn.values()) shelf.sort((a, b) => a.row - b.row);
  return (row, column) => {
    const wide = lastAtOrBefore(byRow.get(row), column, (merge) => merge.column);
    if (wide && column < wide.column + wide.columns) return wide;
    const tall = lastAtOrBefore(byColumn.get(column), row, (merge) => merge.row);
    return tall && row < tall.row + tall.rows ? tall : undefined;
  };
}

function file(shelves: Map<number, Area[]>, merge: Area, first: number, count: number): void {
  for (let line = first; line < first + count; line++) {
    const shelf = shelves.get(line);
    if (shelf) shelf.push(merge);
    else shelves.set(line, [merge]);
  }
}

function lastAtOrBefore(
  sorted: readonly Area[] | undefined,
  position: number,
  startOf: (merge: Area) => number,
): Area | undefined {
  if (!sorted) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const merge = sorted[middle];
    if (merge && startOf(merge) <= position) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
