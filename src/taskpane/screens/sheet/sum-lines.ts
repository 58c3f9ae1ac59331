import {
  decimalText,
  type Area,
  type Decimal,
  type ExplainedExecution,
  type ExplainedIndicator,
} from "../../../core";
import type { Messages } from "../../../messages";

/** A line of a sum: the cell, what stands there, and what it adds. */
export interface SumLine {
  readonly key: string;
  readonly area: Area | null;
  readonly text: string;
  readonly value: string;
}

/** executed ÷ adjusted = rate, points × rate = score, each with the cell where the table states it. */
export function executionLines(execution: ExplainedExecution, { t }: Messages): SumLine[] {
  const { adjusted, executed, ratio, rate, points, score } = execution;
  const figure = (value: Decimal | null | undefined) =>
    value ? decimalText(value) : t("pane:verdict.unknown");
  const rateText = rate.computed ? decimalText(rate.computed) : null;
  return [
    {
      key: "rate",
      area: rate.stated?.area ?? null,
      text: t("pane:parts.rate", { executed: figure(executed?.value), adjusted: figure(adjusted?.value) }),
      value: rateText ?? t("pane:verdict.unknown"),
    },
    {
      key: "score",
      area: score.stated?.area ?? null,
      text: t("pane:parts.executionScore", {
        points: figure(points),
        rate: rateText ?? figure(ratio),
      }),
      value: figure(score.computed),
    },
  ];
}

/** Each indicator with its score and points; one whose score is merged with the row above counts there. */
export function indicatorLines(indicators: readonly ExplainedIndicator[], { t }: Messages): SumLine[] {
  return indicators.map(({ indicator, name, points, score, countedAbove }) => ({
    key: String(indicator.row),
    area: score?.area ?? indicator.name.area,
    text: name,
    value: countedAbove.score
      ? t("pane:parts.countedAbove")
      : t("pane:parts.of", {
          score: score?.value ? decimalText(score.value) : t("pane:verdict.blank"),
          points: points?.value ? decimalText(points.value) : "—",
        }),
  }));
}
