import { isCellError, type CellRef, type CellValue } from "../../../core";
import type { CellResult } from "./mutation";
import { cellKey, cellOfKey, type Sheet, type WorkbookState } from "./state";

/** Works formulas out. */
export interface Calculator {
  /**
   * The result of a formula in a cell, or undefined for one that it cannot work out: the stored result of
   * that one stays.
   *
   * @param onRead Told of every cell that the result depends on.
   */
  evaluate(formula: string, place: FormulaPlace, onRead?: OnRead): CellValue | undefined;
}

export interface FormulaPlace {
  readonly workbook: WorkbookState;
  readonly sheet: Sheet;
  readonly cell: CellRef;
}

export type OnRead = (sheet: Sheet, cell: CellRef) => void;

/** Which formulas to calculate. */
export type CalculationScope =
  /** All that there are. */
  | "all"
  /** Those that were written, and those that depend on a change; the stored results of others stay. */
  | "changed"
  /** Those that were written: what Excel calculates at once even when it calculates by hand. */
  | "written";

/** Chains of formulas longer than this are circles. */
const MAX_PASSES = 50;

/** The cells that have changed since the last calculation. */
export interface ChangedCells {
  add(sheet: Sheet, cells: Iterable<CellRef>): void;
  has(sheet: Sheet, key: number): boolean;
  readonly isEmpty: boolean;
  clear(): void;
}

export function createChangedCells(): ChangedCells {
  const bySheet = new Map<Sheet, Set<number>>();
  return {
    add(sheet, cells) {
      const keys = bySheet.get(sheet) ?? new Set();
      bySheet.set(sheet, keys);
      for (const cell of cells) keys.add(cellKey(cell));
    },
    has: (sheet, key) => bySheet.get(sheet)?.has(key) ?? false,
    get isEmpty() {
      return bySheet.size === 0;
    },
    clear: () => bySheet.clear(),
  };
}

/**
 * Works formulas out, again and again until no result changes, and hands the results over sheet by sheet:
 * sheets of this kind hold some dozens of formulas, so that an order of calculation is not worth it.
 *
 * @param changed What has changed; results that change are added.
 */
export function calculate(
  workbook: WorkbookState,
  calculator: Calculator,
  scope: CalculationScope,
  changed: ChangedCells,
  store: (sheet: Sheet, results: readonly CellResult[]) => void,
): void {
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let isDone = true;
    for (const sheet of workbook.sheets) {
      const results = calculateSheet({ workbook, sheet }, calculator, scope, changed);
      if (results.length === 0) continue;
      store(sheet, results);
      changed.add(sheet, results);
      isDone = false;
    }
    if (isDone || scope === "written") return;
  }
}

/** The results on a sheet that differ from the stored ones. */
function calculateSheet(
  place: Omit<FormulaPlace, "cell">,
  calculator: Calculator,
  scope: CalculationScope,
  changed: ChangedCells,
): readonly CellResult[] {
  const results: CellResult[] = [];
  for (const [key, { formula, value: stored }] of place.sheet.cells) {
    if (formula === undefined) continue;
    let concerned = scope === "all" || changed.has(place.sheet, key);
    if (!concerned && scope === "written") continue;
    const cell = cellOfKey(key);
    const value = calculator.evaluate(formula, { ...place, cell }, (sheet, read) => {
      concerned ||= changed.has(sheet, cellKey(read));
    });
    if (concerned && value !== undefined && !sameValue(value, stored)) results.push({ ...cell, value });
  }
  return results;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a)) return isCellError(b) && a.error === b.error;
  return a === b;
}
