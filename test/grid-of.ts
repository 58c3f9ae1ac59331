import { createGrid, parseArea, type Area, type Cell, type Grid } from "../src/core";

/** What a test writes for a cell: its bare value, or the cell with a formula or a number format. */
export type CellInput = Cell["value"] | Cell;

export interface GridOptions {
  readonly name?: string;
  /** In A1 notation, such as `A1:B3`. */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly date1904?: boolean;
}

/** A grid from rows of values, the first of them at A1. */
export function gridOf(rows: readonly (readonly CellInput[])[], options: GridOptions = {}): Grid {
  const { name = "自评表", merges = [], ...rest } = options;
  return createGrid({
    ...rest,
    name,
    cells: rows.map((row) => row.map(cellOf)),
    merges: merges.map(areaAt),
  });
}

function cellOf(input: CellInput): Cell | undefined {
  if (input === null) return undefined;
  return typeof input === "object" && "value" in input ? input : { value: input };
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area`);
  return area;
}
