import { cellKey, lacksResult, type Cell, type CellRef, type CellValue, type Grid } from "../grid";
import { evaluateFormula } from "./evaluate";

/** Cells that the formulas of one workbook may read altogether: bounds the time that a file can ask for. */
const MOST_READS = 1_000_000;
/** Formulas that count on one another in a row; a table has a handful. */
const DEEPEST = 100;

/**
 * Gives worksheets of one workbook the results that Excel gives their formulas on opening: libraries and
 * exporting systems store none. A result that is stored stays, and a formula that only Excel calculates stays
 * without.
 *
 * @param gridNamed Another worksheet as it was read, where a formula counts on it; undefined where there is none.
 */
export function fillMissingResults(gridNamed: (name: string) => Grid | undefined): (grid: Grid) => Grid {
  const resultOf = createCalculator(gridNamed);
  return (grid) => {
    const results = new Map<number, Cell>();
    for (const ref of missingResultsOf(grid)) {
      const value = resultOf(grid, ref);
      if (value !== undefined) results.set(cellKey(ref), { ...grid.cell(ref.row, ref.column), value });
    }
    if (results.size === 0) return grid;
    return {
      ...grid,
      cell: (row, column) => results.get(cellKey({ row, column })) ?? grid.cell(row, column),
    };
  };
}

function missingResultsOf(grid: Grid): CellRef[] {
  const found: CellRef[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const width = grid.width(row);
    for (let column = 0; column < width; column++) {
      if (lacksResult(grid.cell(row, column))) found.push({ row, column });
    }
  }
  return found;
}

type Calculator = (grid: Grid, ref: CellRef) => CellValue | undefined;

/** Calculates each formula once, those first that it counts on; a circle has no result. */
function createCalculator(gridNamed: (name: string) => Grid | undefined): Calculator {
  // Worksheets that nobody holds any more are not held for what was calculated of them.
  const known = new WeakMap<Grid, Map<number, CellValue | undefined>>();
  let reads = 0;
  let depth = 0;

  const resultOf: Calculator = (grid, ref) => {
    const cell = grid.cell(ref.row, ref.column);
    if (cell.formula === undefined || !lacksResult(cell)) return cell.value;
    const results = known.get(grid) ?? new Map<number, CellValue | undefined>();
    known.set(grid, results);
    const key = cellKey(ref);
    if (results.has(key) || depth >= DEEPEST) return results.get(key);
    results.set(key, undefined);
    depth++;
    const result = evaluateFormula(cell.formula, (other, sheet) => {
      const place = sheet === null || sheet === grid.name ? grid : gridNamed(sheet);
      return place && ++reads <= MOST_READS ? resultOf(place, other) : undefined;
    });
    depth--;
    if (result.supported) results.set(key, result.value);
    return results.get(key);
  };
  return resultOf;
}
