import { EMPTY_CELL, type Area, type Cell, type Grid } from "./grid";

/** What a grid is made from: cells as rows (undefined is an empty cell) and what merges them. */
export interface GridSource {
  readonly name: string;
  readonly hidden?: boolean;
  readonly date1904?: boolean;
  /** Rows from row 0; a row or a cell that is missing is empty. Sparse arrays are welcome. */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges?: readonly Area[];
}

/**
 * Makes a grid of cells already in memory.
 *
 * Merged areas are indexed by their rows, so that one merge over a million rows costs no more than one
 * over two.
 */
export function createGrid(source: GridSource): Grid {
  const merges = [...(source.merges ?? [])].sort((a, b) => a.row - b.row);
  let columns = 0;
  for (const row of source.cells) columns = Math.max(columns, row?.length ?? 0);
  const mergeAt = indexMerges(merges, source.cells.length);
  return {
    name: source.name,
    hidden: source.hidden ?? false,
    date1904: source.date1904 ?? false,
    rows: source.cells.length,
    columns,
    cell: (row, column) => source.cells[row]?.[column] ?? EMPTY_CELL,
    mergedArea: mergeAt,
  };
}

/** Buckets the merges by row, as far as cells reach: beyond, nothing is asked about. */
function indexMerges(merges: readonly Area[], rows: number): Grid["mergedArea"] {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    const end = Math.min(merge.row + merge.rows, rows);
    for (let row = merge.row; row < end; row++) {
      const bucket = byRow.get(row);
      if (bucket) bucket.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columns);
}
