import type { CellRef, CellValue } from "../../../core";
import { isCellError } from "../../../core";
import type { CellResult } from "./mutation";
import { cellOfKey, type Sheet, type WorkbookState } from "./workbook";

/** Works formulas out. */
export interface Calculator {
  /**
   * The result of a formula in a cell, or undefined for one that it cannot work out: the stored result of
   * that one stays.
   */
  evaluate(formula: string, place: FormulaPlace): CellValue | undefined;
}

export interface FormulaPlace {
  readonly workbook: WorkbookState;
  readonly sheet: Sheet;
  readonly cell: CellRef;
}

/** Knows no formula: every stored result stays. */
export const NO_CALCULATOR: Calculator = { evaluate: () => undefined };

/** Chains of formulas longer than this are of circles. */
const MAX_PASSES = 50;

/**
 * Works out all formulas, again and again until no result changes, and hands over the results sheet by
 * sheet: sheets of this kind hold some dozens of formulas, so that an order of calculation is not worth it.
 */
export function calculateAll(
  workbook: WorkbookState,
  calculator: Calculator,
  store: (sheet: Sheet, results: readonly CellResult[]) => void,
): void {
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let changed = false;
    for (const sheet of workbook.sheets) {
      const results = calculateSheet(workbook, sheet, calculator);
      if (results.length === 0) continue;
      store(sheet, results);
      changed = true;
    }
    if (!changed) return;
  }
}

/** The results on a sheet that differ from the stored ones. */
function calculateSheet(
  workbook: WorkbookState,
  sheet: Sheet,
  calculator: Calculator,
): readonly CellResult[] {
  const results: CellResult[] = [];
  for (const [key, { formula, value: stored }] of sheet.cells) {
    if (formula === undefined) continue;
    const cell = cellOfKey(key);
    const value = calculator.evaluate(formula, { workbook, sheet, cell });
    if (value !== undefined && !sameValue(value, stored)) results.push({ ...cell, value });
  }
  return results;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a)) return isCellError(b) && a.error === b.error;
  return a === b;
}
