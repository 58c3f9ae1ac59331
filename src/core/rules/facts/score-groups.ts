import { sum, ZERO, type Decimal } from "../../scoring";
import type { Field, Indicator } from "../../table";
import { figureOf, type Figure } from "./figure";

/** Indicators whose points and scores belong together: one, or several under merged points or a merged score. */
export interface ScoreGroup {
  readonly indicators: readonly Indicator[];
  /** The group's points and score; null where the form lacks them or one cannot be read. */
  readonly points: Decimal | null;
  readonly score: Decimal | null;
  /** The place of the group's score: the merged one or the first. */
  readonly scoreField: Field | undefined;
  readonly pointsField: Field | undefined;
}

/** Groups the indicators of a table, in order. */
export function scoreGroupsOf(indicators: readonly Indicator[]): ScoreGroup[] {
  const members: Indicator[][] = [];
  for (const indicator of indicators) {
    const { points, score } = indicator.continuesAbove;
    const last = members.at(-1);
    if (last && (points || score)) last.push(indicator);
    else members.push([indicator]);
  }
  return members.map(groupOf);
}

/** An indicator's points or score: nothing or a dash where the indicator does not apply is 0. */
export function indicatorFigure(indicator: Indicator, column: "points" | "score"): Figure {
  const figure = figureOf(indicator[column]);
  const nothing = figure.state === "blank" || figure.state === "inapplicable";
  return indicator.inapplicable && nothing ? { state: "number", value: ZERO } : figure;
}

function groupOf(indicators: readonly Indicator[]): ScoreGroup {
  return {
    indicators,
    points: total(indicators, "points"),
    score: total(indicators, "score"),
    scoreField: indicators.find((indicator) => indicator.score)?.score,
    pointsField: indicators.find((indicator) => indicator.points)?.points,
  };
}

function total(indicators: readonly Indicator[], column: "points" | "score"): Decimal | null {
  const values: Decimal[] = [];
  for (const indicator of indicators) {
    if (indicator.continuesAbove[column]) continue;
    const figure = indicatorFigure(indicator, column);
    if (figure.state !== "number") return null;
    values.push(figure.value);
  }
  return values.length > 0 ? sum(values) : null;
}
