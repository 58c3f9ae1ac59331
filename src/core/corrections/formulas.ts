import { areaOf, formatArea, formatCell, type CellRef } from "../grid";
import { decimalText, type Decimal } from "../scoring";
import type { Field } from "../table";

/**
 * A sum of cells as `=SUM(F5,G12:G17,G20:G23)`. Neighbours in a column become one range and nothing else
 * does: a range over a page break would add the 项目金额 that is repeated there.
 */
export function sumFormula(cells: readonly CellRef[]): string {
  return `=SUM(${ranges(cells).join(",")})`;
}

/** A sum of points, of which some cells hold shares of the whole. */
export function pointsFormula(shares: readonly CellRef[], plain: readonly CellRef[]): string {
  const points = plain.length > 0 ? `+${sumFormula(plain).slice(1)}` : "";
  return sumFormula(shares) + AS_POINTS + points;
}

/** How many of some cells are filled, as `=COUNTA(D3:D11,D14)`. */
export function countFormula(cells: readonly CellRef[]): string {
  return `=COUNTA(${ranges(cells).join(",")})`;
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
 * executed ÷ adjusted as a ratio; 0 where nothing is budgeted or a dash stands for it.
 *
 * @param decimals Null leaves the ratio unrounded.
 */
export function rateFormula(executed: Field, adjusted: Field, decimals: number | null): string {
  const ratio = `${numeric(executed)}/${address(adjusted)}`;
  return `=IF(N(${address(adjusted)})=0,0,${decimals === null ? ratio : `ROUND(${ratio},${decimals})`})`;
}

/** A rate's formula in a cell that counts in percent. */
export function inPercentFormula(formula: string): string {
  return `=${formula.replace(/^=/, "")}*100`;
}

/**
 * points × rate, rounded to two decimals. The rate's own cell is used where it holds the rounded rate, else
 * the rate is calculated anew: rounding a figure that is already rounded may differ.
 *
 * @param points The cell, or the figure where only a label states it.
 * @param rate The row of the rate's cell, or a formula that comes to the ratio.
 */
export function executionScoreFormula(points: Field | Decimal, rate: RateCell | string): string {
  return `=ROUND(${operand(points)}*${typeof rate === "string" ? rate.replace(/^=/, "") : ratioIn(rate)},2)`;
}

/** A rate's cell, and whether it counts in percent. */
interface RateCell {
  readonly rate: Field;
  readonly rateInPercent?: boolean;
}

function ratioIn({ rate, rateInPercent = false }: RateCell): string {
  return rateInPercent ? `${address(rate)}/100` : address(rate);
}

/** A formula's result, but never above a cell's figure or one that only a label states. */
export function cappedFormula(formula: string, cap: Field | Decimal): string {
  return `=MIN(${operand(cap)},${formula.replace(/^=/, "")})`;
}

/** 优, 良, 中 or 差 by the lower bounds of the bands. */
export function gradeFormula(
  score: Field,
  bands: readonly (readonly [string, number])[],
  last: string,
): string {
  const rest = bands.reduceRight(
    (otherwise, [grade, bound]) => `IF(${operand(score)}>=${bound},"${grade}",${otherwise})`,
    `"${last}"`,
  );
  return `=${rest}`;
}

/** A cell or a figure that another cell is to equal. */
export function sameAsFormula(cap: Field | Decimal): string {
  return `=${operand(cap)}`;
}

/** A formula of points in a cell that holds a share of the whole, 0.15 for 15 points. */
export function shareFormula(formula: string): string {
  return formula.endsWith(AS_POINTS)
    ? formula.slice(0, -AS_POINTS.length)
    : `=(${formula.replace(/^=/, "")})/100`;
}

const AS_POINTS = "*100";

/** Points or a score as a formula counts them, also where their cell holds a share of the whole. */
function operand(figure: Field | Decimal): string {
  if (!("ref" in figure)) return decimalText(figure);
  return figure.inPercent ? address(figure) + AS_POINTS : address(figure);
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
