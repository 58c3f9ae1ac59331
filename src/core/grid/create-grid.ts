import { EMPTY_CELL, type Area, type Cell, type Grid } from "./grid";
import { indexMerges } from "./merge-index";

/** What a grid is made from: cells as rows (undefined is an empty cell) and what merges them. */
export interface GridSource {
  readonly name: string;
  readonly hidden?: boolean;
  readonly ownReport?: boolean;
  readonly date1904?: boolean;
  /** Rows from row 0; a row or a cell that is missing is empty. Sparse arrays are welcome. */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges?: readonly Area[];
}

/** Makes a grid of cells already in memory. */
export function createGrid(source: GridSource): Grid {
  let columns = 0;
  for (const row of source.cells) columns = Math.max(columns, row?.length ?? 0);
  return {
    name: source.name,
    hidden: source.hidden ?? false,
    ownReport: source.ownReport ?? false,
    date1904: source.date1904 ?? false,
    rows: source.cells.length,
    columns,
    width: (row) => source.cells[row]?.length ?? 0,
    cell: (row, column) => source.cells[row]?.[column] ?? EMPTY_CELL,
    mergedArea: indexMerges(source.merges ?? []),
  };
}
