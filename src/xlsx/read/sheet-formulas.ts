import { parseArea, type Area, type Cell } from "../../core";
import type { ReadBudget } from "./read-budget";
import { moveFormula } from "./shared-formula";
import type { Attributes } from "../xml";

/** What an `f` element says beside its text. */
export interface FormulaTag {
  readonly type: string | undefined;
  /** Tells a shared formula from the others. */
  readonly index: string | undefined;
  /** The area of an array formula. */
  readonly ref: string | undefined;
}

export function formulaTag(attributes: Attributes): FormulaTag {
  return { type: attributes.get("t"), index: attributes.get("si"), ref: attributes.get("ref") };
}

/** Reads the `f` elements of a sheet. */
export interface FormulaReader {
  /** The formula of a cell with its leading `=`; undefined where its element states none. */
  read(row: number, column: number, tag: FormulaTag, text: string): string | undefined;
  /** Gives the array formulas to all cells of their areas; they stand in the first alone. */
  spreadArrays(rows: (Cell | undefined)[][]): void;
}

/** Where a shared formula stands that others refer to. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function createFormulaReader(budget: ReadBudget): FormulaReader {
  const shared = new Map<string, SharedFormula>();
  const arrays: { area: Area; formula: string }[] = [];
  return {
    read: (row, column, tag, text) => {
      const { type } = tag;
      // A data table (what-if analysis) states its inputs as attributes and no formula.
      if (type === "dataTable") return "=TABLE()";
      const index = type === "shared" ? tag.index : undefined;
      if (text === "")
        return index === undefined ? undefined : dependent(shared.get(index), row, column, budget);
      if (type !== undefined) budget.take("declarations", 1);
      if (index !== undefined) shared.set(index, { row, column, formula: text });
      const area = type === "array" ? parseArea(tag.ref ?? "") : undefined;
      if (area) arrays.push({ area, formula: `=${text}` });
      return `=${text}`;
    },
    spreadArrays: (rows) => {
      for (const { area, formula } of arrays) spread(rows, area, formula, budget);
    },
  };
}

function dependent(
  origin: SharedFormula | undefined,
  row: number,
  column: number,
  budget: ReadBudget,
): string | undefined {
  if (!origin) return undefined;
  budget.take("characters", origin.formula.length);
  return `=${moveFormula(origin.formula, row - origin.row, column - origin.column)}`;
}

function spread(rows: (Cell | undefined)[][], area: Area, formula: string, budget: ReadBudget): void {
  const endRow = Math.min(area.row + area.rows, rows.length);
  for (let row = area.row; row < endRow; row++) {
    const cells = rows[row] ?? [];
    const endColumn = Math.min(area.column + area.columns, cells.length);
    budget.take("cells", 1 + Math.max(0, endColumn - area.column));
    for (let column = area.column; column < endColumn; column++) {
      const cell = cells[column];
      if (cell && cell.formula === undefined) cells[column] = { ...cell, formula };
    }
  }
}
