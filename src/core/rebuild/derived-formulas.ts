import { executionScoreFormula, gradeFormula, rateFormula, sumFormula } from "../corrections/formulas";
import { evaluateFormula } from "../formula";
import type { CellRef, CellValue, Grid } from "../grid";
import type { Profile } from "../profiles";
import { createContext } from "../rules/context";
import { BANDED_GRADES } from "../scoring";
import type { EvaluationTable, FundRow } from "../table";

/** A cell that follows from others, and the formula that says how. */
export interface DerivedFormula {
  readonly cell: CellRef;
  /** With its leading `=`. */
  readonly formula: string;
}

/**
 * Formulas for the derived figures of a table, for those that come to what the cell holds already: totals of
 * the funds, rates, the execution's score, the total row and the grade. A figure that does not follow from
 * the others keeps what was typed.
 */
export function derivedFormulas(table: EvaluationTable, profile: Profile): DerivedFormula[] {
  return candidatesOf(table, profile).flatMap(({ cell, formulas }) => {
    const formula = formulas.find((candidate) => comesTo(table.grid, candidate, cell));
    return formula === undefined ? [] : [{ cell, formula }];
  });
}

interface Candidates {
  readonly cell: CellRef;
  /** Ways in which the figure is derived; the first that is right is taken. */
  readonly formulas: readonly string[];
}

function candidatesOf(table: EvaluationTable, profile: Profile): Candidates[] {
  const context = createContext(table, { profile, style: "always" });
  const { funds, total, grade } = table;
  const rows = funds ? [funds.total, ...funds.sources] : [];
  const bands = BANDED_GRADES.map((name) => [name, profile.gradeBands[name]] as const);
  return [
    ...context.fundSums.map(({ field, addends }) => ({
      cell: field.ref,
      formulas: [sumFormula(addends.map((addend) => addend.cell))],
    })),
    ...rows.flatMap((row) => rateCandidates(row, profile)),
    ...(funds ? scoreCandidates(funds.total, profile) : []),
    ...(["points", "score"] as const).flatMap((column) => {
      const field = total?.[column];
      const { cells } = context[column === "points" ? "points" : "scores"];
      return field && cells.length > 0 ? [{ cell: field.ref, formulas: [sumFormula(cells)] }] : [];
    }),
    ...(grade && total?.score
      ? [{ cell: grade.value.ref, formulas: [gradeFormula(total.score, bands, "差")] }]
      : []),
  ];
}

function rateCandidates({ rate, executed, adjusted }: FundRow, { rateDecimals }: Profile): Candidates[] {
  if (!rate || !executed || !adjusted) return [];
  const decimals = [rateDecimals, 4, 2, null] as const;
  return [{ cell: rate.ref, formulas: decimals.map((count) => rateFormula(executed, adjusted, count)) }];
}

function scoreCandidates(
  { points, rate, score, executed, adjusted, rateInPercent = false }: FundRow,
  { rateDecimals }: Profile,
): Candidates[] {
  if (!score || !points || !executed || !adjusted) return [];
  const byCell = rate ? [executionScoreFormula(points, { rate, rateInPercent })] : [];
  const byAmounts = [rateDecimals, null].map((decimals) =>
    executionScoreFormula(points, rateFormula(executed, adjusted, decimals)),
  );
  return [{ cell: score.ref, formulas: [...byCell, ...byAmounts] }];
}

function comesTo(grid: Grid, formula: string, { row, column }: CellRef): boolean {
  const result = evaluateFormula(formula, (ref) => grid.cell(ref.row, ref.column).value);
  return result.supported && isSame(result.value, grid.cell(row, column).value);
}

/** Numbers of a file carry the noise of binary fractions in their last digits. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a.toPrecision(12) === b.toPrecision(12);
}
