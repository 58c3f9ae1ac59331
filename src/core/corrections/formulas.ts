import { areaOf, formatArea, formatCell, type CellRef } from "../grid";
import type { Field } from "../table";

/**
 * A sum of cells as `=SUM(F5,G12:G17,G20:G23)`. Neighbours in a column become one range and nothing else
 * does: a range over a page break would add the 项目金额 that is repeated there.
 */
export function sumFormula(cells: readonly CellRef[]): string {
  return `=SUM(${ranges(cells).join(",")})`;
}

function ranges(cells: readonly CellRef[]): string[] {
  const runs: { first: CellRef; last: CellRef }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run?.last.column === cell.column && run.last.row + 1 === cell.row) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => formatArea(areaOf(first, last)));
}

/**
 * executed ÷ adjusted; 0 where nothing is budgeted or a dash stands for it.
 *
 * @param decimals Null leaves the ratio unrounded.
 */
export function rateFormula(executed: Field, adjusted: Field, decimals: number | null): string {
  const ratio = `${numeric(executed)}/${address(adjusted)}`;
  return `=IF(N(${address(adjusted)})=0,0,${decimals === null ? ratio : `ROUND(${ratio},${decimals})`})`;
}

/**
 * points × rate, rounded to two decimals. The rate's own cell is used where it holds the rounded rate, else
 * the rate is calculated anew: rounding a figure that is already rounded may differ.
 */
export function executionScoreFormula(points: Field, rate: Field | string): string {
  const factor = typeof rate === "string" ? rate.replace(/^=/, "") : address(rate);
  return `=ROUND(${address(points)}*${factor},2)`;
}

/** A formula's result, but never above a cell's figure. */
export function cappedFormula(formula: string, cap: Field): string {
  return `=MIN(${address(cap)},${formula.replace(/^=/, "")})`;
}

/** 优, 良, 中 or 差 by the lower bounds of the bands. */
export function gradeFormula(
  score: Field,
  bands: readonly (readonly [string, number])[],
  last: string,
): string {
  const rest = bands.reduceRight(
    (otherwise, [grade, bound]) => `IF(${address(score)}>=${bound},"${grade}",${otherwise})`,
    `"${last}"`,
  );
  return `=${rest}`;
}

/** A cell that another is to equal. */
export function sameAsFormula(field: Field): string {
  return `=${address(field)}`;
}

/** Text in the cell (a dash) would be an error in a division; N() takes it as 0. */
function numeric(field: Field): string {
  const { value } = field.cell;
  const text = typeof value === "string" && !field.storedAsText;
  return text ? `N(${address(field)})` : address(field);
}

function address(field: Field): string {
  return formatCell(field.ref);
}
