import { createGrid, type Area, type Cell, type CellValue, type Grid } from "../core";

/** The arrays that Excel answers for a range; all of one size. */
export interface RangeArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A block of cells with the 0-based place of its first one. */
export interface CellBlock extends RangeArrays {
  readonly row: number;
  readonly column: number;
}

/** `Excel.RangeValueType.error`, which exists only where Excel does. */
const ERROR = "Error";

/** Builds the grid of a worksheet from the blocks that were read of it. */
export function toGrid(sheet: {
  readonly name: string;
  readonly hidden: boolean;
  readonly ownReport: boolean;
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[];
}): Grid {
  const cells: Cell[][] = [];
  for (const block of sheet.blocks) {
    block.values.forEach((values, rowOffset) => {
      const row: Cell[] = (cells[block.row + rowOffset] ??= []);
      values.forEach((_, columnOffset) => {
        const cell = cellAt(block, rowOffset, columnOffset);
        if (cell.value !== null || cell.formula !== undefined || cell.format !== undefined) {
          row[block.column + columnOffset] = cell;
        }
      });
    });
  }
  const { name, hidden, ownReport, merges } = sheet;
  return createGrid({ name, hidden, ownReport, cells, merges });
}

/** One cell of a range as Excel answered it; row and column count from the range's first cell. */
export function cellAt(range: RangeArrays, row: number, column: number): Cell {
  const formula = range.formulas[row]?.[column];
  const value = range.values[row]?.[column];
  const format = range.numberFormat[row]?.[column];
  const holdsFormula = isFormula(formula, value);
  return {
    // A formula that gives no characters has that for its result, and is a blank; null would say that it has none.
    value: holdsFormula && value === "" ? "" : cellValue(value, range.valueTypes[row]?.[column]),
    ...(holdsFormula && { formula }),
    ...(typeof format === "string" && format !== "" && format !== "General" && { format }),
  };
}

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return type === ERROR ? { error: value } : value;
}

/** The text `=14份` reads the same in both arrays, and is common in these tables: it is no formula. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
