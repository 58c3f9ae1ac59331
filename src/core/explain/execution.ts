import type { TableContext } from "../rules/context";
import { executionScoreOf } from "../rules/facts/execution";
import { fundFigureOf } from "../rules/facts/figure";
import {
  executionScorings,
  isExecutionScore,
  isScoredBy,
  roundHalfUp,
  type Decimal,
  type ScoreBasis,
} from "../scoring";
import type { ExplainedExecution, ExplainedScoring } from "./explanation";
import { statedFigure } from "./stated-figure";

/** How the execution score comes about; null for a form without a funds block. */
export function explainExecution(context: TableContext): ExplainedExecution | null {
  const { executions, executionPoints, profile } = context;
  const [whole] = executions;
  if (!whole) return null;
  const { row, ratio, rate, rateIsRight } = whole;
  const stated = (column: "adjusted" | "executed" | "points" | "score") =>
    statedFigure(row[column], fundFigureOf(row[column]));
  const basis = basisOf(context);
  const score = stated("score");
  return {
    adjusted: stated("adjusted"),
    executed: stated("executed"),
    ratio,
    rate: {
      stated: statedFigure(row.rate, rate),
      computed: ratio && roundHalfUp(ratio, profile.rateDecimals),
      agrees: rateIsRight,
    },
    points: executionPoints.value,
    pointsFigure: stated("points"),
    score: {
      stated: score,
      computed: executionScoreOf(whole, executionPoints, profile),
      agrees: basis && score?.value ? isExecutionScore(score.value, basis) : null,
    },
    scorings: basis ? scoringsOf(basis, score?.value ?? null) : [],
  };
}

/** What the score follows from; null while a part of it is not known. */
function basisOf({ executions: [whole], executionPoints, profile }: TableContext): ScoreBasis | null {
  const points = executionPoints.value;
  if (!whole?.ratio || !points) return null;
  return {
    points,
    ratio: whole.ratio,
    statedRate: whole.rateIsRight ? whole.rate.value : null,
    rateDecimals: profile.rateDecimals,
  };
}

/** A stated rate that is the rounded one leads nowhere else: it is told once. */
function scoringsOf(basis: ScoreBasis, score: Decimal | null): ExplainedScoring[] {
  const scorings = executionScorings(basis).map((scoring) => ({
    ...scoring,
    followed: score !== null && score.lte(basis.points) && isScoredBy(score, scoring),
  }));
  return scorings.filter(
    (scoring, index) =>
      !scorings
        .slice(0, index)
        .some(({ rate, followed }) => rate.eq(scoring.rate) && followed === scoring.followed),
  );
}
