import { figureEdit, isWritable } from "../corrections/figure-edit";
import { cappedFormula, executionScoreFormula, rateFormula } from "../corrections/formulas";
import type { Profile } from "../profiles";
import { decimalText, isExecutionScore, roundHalfUp, type Decimal } from "../scoring";
import type { Field } from "../table";
import { executionScoreOf, scoresNothing, type RowExecution } from "./facts/execution";
import { fundFigureOf } from "./facts/figure";
import { executionScoreAreas, fundAreas } from "./facts/fund-areas";
import { expectedText, isFullPoints } from "./facts/stated-total";
import type { TableContext } from "./context";
import type { TableRule } from "./rule";

type MessageId = "differs" | "blank";

/** 预算执行's score does not follow from its points and rate by any rounding in use. */
export const executionScoreMismatch: TableRule<MessageId> = {
  id: "execution-score-mismatch",
  scope: "table",
  severity: "error",
  fixable: "safe",
  messageIds: ["differs", "blank"],
  *check({ funds }, context) {
    const { executions, executionPoints, profile, sheet, style } = context;
    const [whole] = executions;
    const field = funds?.total.score;
    const points = executionPoints.value;
    if (!funds || !whole?.ratio || !field || !points || points.lt(0)) return;
    const score = fundFigureOf(field);
    if (score.state === "unreadable" || scoresNothing(funds)) return;
    const { ratio, rate, rateIsRight } = whole;
    const statedRate = rateIsRight ? rate.value : null;
    const basis = { points, ratio, statedRate, rateDecimals: profile.rateDecimals };
    const value = executionScoreOf(whole, executionPoints, profile);
    if (!value || (score.value && isExecutionScore(score.value, basis))) return;

    const full = funds.total.points ?? points;
    const byRate = scoreFormula(whole, full, ratio, profile);
    const formula = ratio.gt(1) ? cappedFormula(byRate, full) : byRate;
    const inputs = executionScoreAreas(funds);
    const decimals = scoreDecimals(value);
    const edit = figureEdit({ sheet, field, value, formula, style, inputs, decimals });
    const { executed, adjusted } = funds.total;
    // Nothing was executed below zero: an amount is wrong, and the score with it.
    const isDoubtful = value.lt(0) || arePointsTheFault(points, context);
    yield {
      cell: field.ref,
      messageId: score.value ? "differs" : "blank",
      subject: "funds/score",
      data: {
        stated: field.text,
        points: decimalText(points),
        rate: factorText(whole, ratio, profile),
        expected: decimalText(value),
      },
      found: field.text,
      expected: expectedText(field, value),
      related: fundAreas(funds.total, ["adjusted", "executed", "points", "rate"]),
      ...(isWritable(edit, [executed, adjusted, funds.total.points, funds.total.rate]) && {
        fix: { safety: isDoubtful ? "review" : "safe", edits: [edit] },
      }),
    };
  },
};

/** The points come to 100 with those that the profile gives the execution, and do not with its own. */
function arePointsTheFault(own: Decimal, { points: { total }, profile }: TableContext): boolean {
  if (!total || isFullPoints(total)) return false;
  return isFullPoints(total.minus(own).plus(profile.executionPoints));
}

/** What the points are multiplied with: the rounded rate, or the division where only the score is rounded. */
function factorText(
  { executed, adjusted }: RowExecution,
  ratio: Decimal,
  { roundingOrder, rateDecimals }: Profile,
): string {
  if (roundingOrder === "rate-then-score" || !executed || !adjusted || adjusted.eq(0))
    return decimalText(roundHalfUp(ratio, rateDecimals));
  return `${decimalText(executed)} ÷ ${decimalText(adjusted)}`;
}

/** Reads the rate from its cell where that holds the rounded rate, else calculates it from the amounts. */
function scoreFormula(
  { row, rate }: RowExecution,
  points: Field | Decimal,
  ratio: Decimal,
  { roundingOrder, rateDecimals }: Profile,
): string {
  const { executed, adjusted, rateInPercent = false } = row;
  if (!executed || !adjusted) return "";
  if (roundingOrder === "score-only")
    return executionScoreFormula(points, rateFormula(executed, adjusted, null));
  const isRounded = rate.value?.eq(roundHalfUp(ratio, rateDecimals));
  return executionScoreFormula(
    points,
    row.rate && isRounded ? { rate: row.rate, rateInPercent } : rateFormula(executed, adjusted, rateDecimals),
  );
}

/** Scores are shown with two decimals unless they are whole. */
function scoreDecimals(value: Decimal): number {
  return value.eq(value.round(0)) ? 0 : 2;
}
