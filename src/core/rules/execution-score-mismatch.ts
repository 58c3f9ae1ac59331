import { figureEdit, isWritable } from "../corrections/figure-edit";
import { cappedFormula, executionScoreFormula, rateFormula } from "../corrections/formulas";
import { decimalText, executionScore, isExecutionScore, roundHalfUp, type Decimal } from "../scoring";
import type { FundRow } from "../table";
import { fundFigureOf } from "./facts/figure";
import { executionScoreAreas, fundAreas } from "./facts/fund-areas";
import type { TableRule } from "./rule";

type MessageId = "differs" | "blank";

/** 预算执行's score does not follow from its points and rate by any rounding in use. */
export const executionScoreMismatch: TableRule<MessageId> = {
  id: "execution-score-mismatch",
  scope: "table",
  severity: "error",
  fixable: "safe",
  messageIds: ["differs", "blank"],
  *check({ funds }, { executions, executionPoints, profile: { rateDecimals }, sheet, style }) {
    const [whole] = executions;
    const field = funds?.total.score;
    const points = executionPoints.value;
    if (!funds || !whole?.ratio || !field || !points || points.lt(0)) return;
    const score = fundFigureOf(field);
    if (score.state === "unreadable") return;
    const { ratio, rate, rateIsRight } = whole;
    const statedRate = rateIsRight ? rate.value : null;
    if (score.value && isExecutionScore(score.value, { points, ratio, statedRate, rateDecimals })) return;

    const rounded = roundHalfUp(ratio, rateDecimals);
    const value = executionScore(points, rounded);
    const byRate = scoreFormula(funds.total, rate.value?.eq(rounded) ?? false, rateDecimals);
    const formula = ratio.gt(1) && funds.total.points ? cappedFormula(byRate, funds.total.points) : byRate;
    const inputs = executionScoreAreas(funds);
    const decimals = scoreDecimals(value);
    const edit = figureEdit({ sheet, field, value, formula, style, inputs, decimals });
    const { executed, adjusted, points: full } = funds.total;
    yield {
      cell: field.ref,
      messageId: score.value ? "differs" : "blank",
      subject: "funds/score",
      data: {
        stated: field.text,
        points: decimalText(points),
        rate: decimalText(rounded),
        expected: decimalText(value),
      },
      found: field.text,
      expected: decimalText(value),
      related: fundAreas(funds.total, ["adjusted", "executed", "points", "rate"]),
      ...(isWritable(edit, [executed, adjusted, full, funds.total.rate]) && {
        fix: { safety: "safe", edits: [edit] },
      }),
    };
  },
};

/** Reads the rate from its cell where that holds the rounded rate, else calculates it from the amounts. */
function scoreFormula(
  { points, rate, executed, adjusted }: FundRow,
  rateIsRounded: boolean,
  rateDecimals: number,
): string {
  if (!points || !executed || !adjusted) return "";
  const factor = rate && rateIsRounded ? rate : rateFormula(executed, adjusted, rateDecimals);
  return executionScoreFormula(points, factor);
}

/** Scores are shown with two decimals unless they are whole. */
function scoreDecimals(value: Decimal): number {
  return value.eq(value.round(0)) ? 0 : 2;
}
