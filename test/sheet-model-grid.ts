import { createGrid, type Cell, type Grid, type PlacedContent, type SheetModel } from "../src/core";
import { calculated } from "./with-edits";

/** The worksheet that Excel makes of a sheet model, its formulas calculated. */
export function gridOfModel({ name, cells, merges }: SheetModel): Grid {
  const rows: Cell[][] = [];
  for (const placed of cells) {
    const row = (rows[placed.cell.row] ??= []);
    row[placed.cell.column] = cellOf(placed);
  }
  return calculated(createGrid({ name, cells: rows, merges }));
}

function cellOf({ content, format }: PlacedContent): Cell {
  const formatted = format === undefined ? {} : { format };
  switch (content.kind) {
    case "blank":
      return { value: null, ...formatted };
    case "value":
      return { value: content.value, ...formatted };
    case "text":
      return { value: content.text, ...formatted };
    case "formula":
      return { value: null, formula: content.formula, ...formatted };
  }
}
