import { evaluateFormula, formatCell, type Cell, type CellRef, type Edit, type Grid } from "../src/core";
import { editedCell } from "../src/core/corrections/content";

/**
 * The worksheets as Excel holds them once edits are written: every formula that the evaluator reads is
 * calculated anew, the others keep their results.
 */
export function withEdits(grids: readonly Grid[], edits: readonly Edit[]): Grid[] {
  return grids.map((grid) => {
    const cells = new Map<string, Cell>();
    const written: Grid = {
      ...grid,
      cell: (row, column) => cells.get(formatCell({ row, column })) ?? grid.cell(row, column),
    };
    for (const edit of edits) {
      if (edit.sheet !== grid.name) continue;
      const { row, column } = edit.cell;
      cells.set(formatCell(edit.cell), editedCell(written.cell(row, column), edit, null));
    }
    if (cells.size > 0) calculate(written, cells);
    return written;
  });
}

/** A worksheet whose formulas have no results yet, as Excel shows it. */
export function calculated(grid: Grid): Grid {
  const cells = new Map<string, Cell>();
  const shown: Grid = {
    ...grid,
    cell: (row, column) => cells.get(formatCell({ row, column })) ?? grid.cell(row, column),
  };
  calculate(shown, cells);
  return shown;
}

/** Formulas may count on each other: as many rounds as it takes until none changes. */
function calculate(grid: Grid, cells: Map<string, Cell>): void {
  const formulas = formulaCells(grid);
  for (let changed = true, round = 0; changed && round <= formulas.length; round++) {
    changed = false;
    for (const ref of formulas) {
      const cell = grid.cell(ref.row, ref.column);
      const result = evaluateFormula(cell.formula!, ({ row, column }) => grid.cell(row, column).value);
      if (!result.supported || result.value === cell.value) continue;
      cells.set(formatCell(ref), { ...cell, value: result.value });
      changed = true;
    }
  }
}

function formulaCells(grid: Grid): CellRef[] {
  const found: CellRef[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.width(row); column++) {
      if (grid.cell(row, column).formula !== undefined) found.push({ row, column });
    }
  }
  return found;
}
