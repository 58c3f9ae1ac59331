import type { Profile } from "../../profiles";
import { executionRatio, executionScoreInOrder, isRateOf, type Decimal } from "../../scoring";
import type { FundRow, Funds } from "../../table";
import { fundFigureOf, type Figure } from "./figure";

/** Budget execution of one funds row (预算执行). */
export interface RowExecution {
  readonly row: FundRow;
  readonly adjusted: Decimal | null;
  readonly executed: Decimal | null;
  /** executed ÷ adjusted, 0 where nothing is budgeted; null while either is not stated. */
  readonly ratio: Decimal | null;
  /** 执行率 as the table states it. */
  readonly rate: Figure;
  /** The stated rate is the ratio, rounded as it is written; null where it cannot be told. */
  readonly rateIsRight: boolean | null;
}

export function rowExecutionOf(row: FundRow): RowExecution {
  const adjusted = fundFigureOf(row.adjusted).value;
  const executed = fundFigureOf(row.executed).value;
  const ratio = adjusted && executed ? executionRatio(executed, adjusted) : null;
  const rate = fundFigureOf(row.rate);
  return {
    row,
    adjusted,
    executed,
    ratio,
    rate,
    rateIsRight: ratio && rate.value ? isRateOf(ratio, rate.value) : null,
  };
}

/** A project without money in the year: its rate of 0 says nothing of how the budget was used. */
export function isNothingBudgeted(funds: Funds | null): boolean {
  return fundFigureOf(funds?.total.adjusted).value?.eq(0) ?? false;
}

/** A dash as the score of a project without money says that nothing was to be scored, and counts as 0. */
export function scoresNothing(funds: Funds | null): boolean {
  return fundFigureOf(funds?.total.score).state === "inapplicable" && isNothingBudgeted(funds);
}

/** Points of the execution: in their column, or in a label where the form has no such column. */
export function executionPointsOf(funds: Funds | null): Figure {
  if (funds?.labelledPoints) return { state: "number", value: funds.labelledPoints };
  return fundFigureOf(funds?.total.points);
}

/** The execution score as the profile has it written; null while its points or the ratio are not known. */
export function executionScoreOf(
  { ratio }: RowExecution,
  { value: points }: Figure,
  { roundingOrder, rateDecimals }: Profile,
): Decimal | null {
  return points && ratio && executionScoreInOrder(roundingOrder, { points, ratio, rateDecimals });
}
