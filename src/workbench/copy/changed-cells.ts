import { contentOf, sameContent, type Cell, type CellRef, type Edit, type Grid } from "../../core";
import { cellAt, cellOfKey, type Sheet, type Workbook } from "../host";

/** What differs between a file and the workbook that was opened from it. */
export interface ChangedCells {
  /** One for each cell whose content or number format differs; results of formulas that stay are none. */
  readonly edits: readonly Edit[];
  /** The names of worksheets that the file does not have: the add-in has inserted them. */
  readonly addedSheets: readonly string[];
  /** Cells that hold an error value now, which nothing can write. */
  readonly unwritable: readonly Pick<Edit, "sheet" | "cell">[];
}

/** Compares the worksheets of a file with the workbook that was opened from it, whoever has changed it since. */
export function changedCells(grids: readonly Grid[], workbook: Workbook): ChangedCells {
  const edits: Edit[] = [];
  const addedSheets: string[] = [];
  const unwritable: Pick<Edit, "sheet" | "cell">[] = [];
  for (const sheet of workbook.sheets) {
    const grid = grids.find(({ name }) => name === sheet.name);
    if (!grid) {
      addedSheets.push(sheet.name);
      continue;
    }
    for (const cell of cellsOfEither(grid, sheet)) {
      const edit = editBetween(grid.cell(cell.row, cell.column), cellAt(sheet, cell));
      if (edit === "unwritable") unwritable.push({ sheet: sheet.name, cell });
      else if (edit) edits.push({ sheet: sheet.name, cell, ...edit, rule: null });
    }
  }
  return { edits, addedSheets, unwritable };
}

function* cellsOfEither(grid: Grid, sheet: Sheet): Generator<CellRef> {
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.width(row); column++) yield { row, column };
  }
  for (const key of sheet.cells.keys()) {
    const cell = cellOfKey(key);
    if (cell.row >= grid.rows || cell.column >= grid.width(cell.row)) yield cell;
  }
}

type Change = Pick<Edit, "before" | "after" | "format">;

function editBetween(file: Cell, page: Cell): Change | "unwritable" | undefined {
  const [before, after] = [contentOf(file), contentOf(page)];
  const format = formatBetween(file, page);
  if (sameContent(before, after) && !format) return undefined;
  return after.kind === "error" ? "unwritable" : { before, after, format };
}

/** Excel's name for the format that shows a number as it is. */
const GENERAL = "General";

function formatBetween(file: Cell, page: Cell): Edit["format"] {
  const [before, after] = [file.format ?? GENERAL, page.format ?? GENERAL];
  return before === after ? null : { before, after };
}
