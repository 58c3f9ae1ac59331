import type { Grid } from "../grid";
import type { LabelRow } from "./find-labels";
import type { Bounds } from "./table-reader";

/** A part of a worksheet that holds tables one under another, never side by side. */
export interface Region {
  readonly bounds: Bounds;
  readonly rows: readonly LabelRow[];
}

export function regionsOf(grid: Grid, rows: readonly LabelRow[]): Region[] {
  return [{ bounds: { firstRow: 0, endRow: grid.rows, firstColumn: 0, endColumn: grid.columns }, rows }];
}
