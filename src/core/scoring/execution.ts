import { decimalFrom, decimalPlaces, divide, roundHalfUp, ZERO, type Decimal } from "./decimal";

/** Decimals that a rate (执行率) is rounded to at least, as a ratio. */
const RATE_DECIMALS = 2;
/** Beyond, a stated rate is a formula's unrounded result. */
const MOST_STATED_DECIMALS = 6;
const RATE_TOLERANCE = decimalFrom("0.000001") ?? ZERO;
const SCORE_DECIMALS = 2;
const SCORE_TOLERANCE = decimalFrom("0.005") ?? ZERO;

/** executed ÷ adjusted, unrounded; 0 where nothing is budgeted. */
export function executionRatio(executed: Decimal, adjusted: Decimal): Decimal {
  return adjusted.eq(0) ? ZERO : divide(executed, adjusted);
}

/** Whether a stated rate is the ratio, rounded half up to the decimals that it is stated with, at least two. */
export function isRateOf(ratio: Decimal, stated: Decimal): boolean {
  const decimals = decimalPlaces(stated);
  if (decimals > MOST_STATED_DECIMALS) return ratio.minus(stated).abs().lte(RATE_TOLERANCE);
  return roundHalfUp(ratio, Math.max(RATE_DECIMALS, decimals)).eq(stated);
}

/** points × rate, to two decimals and never above the points. The rate is a ratio, rounded or exact. */
export function executionScore(points: Decimal, rate: Decimal): Decimal {
  return atMost(points, roundHalfUp(points.times(rate), SCORE_DECIMALS));
}

/**
 * In which order an execution score is rounded: `rate-then-score`, points × the rounded rate, then to two
 * decimals; `score-only`, points × the exact ratio, then to two decimals.
 */
export type RoundingOrder = "rate-then-score" | "score-only";

export interface ScoreBasis {
  readonly points: Decimal;
  /** executed ÷ adjusted, unrounded. */
  readonly ratio: Decimal;
  /** The rate as the table states it, where that is right. */
  readonly statedRate: Decimal | null;
  readonly rateDecimals: number;
}

/** One way from the rate to an execution score. */
export interface ExecutionScoring {
  /** `stated-rate`: points × the rate as it is stated, not rounded again. */
  readonly order: RoundingOrder | "stated-rate";
  /** What the points are multiplied with: a ratio. */
  readonly rate: Decimal;
  /** In points, never above the execution's. */
  readonly score: Decimal;
}

/**
 * The execution scores by each of the roundings in use: rate to two decimals (Shenzhen), rate to the
 * profile's, no rounding before the score's own, and the rate as it is stated.
 */
export function executionScorings({
  points,
  ratio,
  statedRate,
  rateDecimals,
}: ScoreBasis): ExecutionScoring[] {
  const decimals = [...new Set([RATE_DECIMALS, rateDecimals])];
  const rounded = decimals.map((places) => scoringBy("rate-then-score", points, roundHalfUp(ratio, places)));
  return [
    ...rounded,
    scoringBy("score-only", points, ratio),
    ...(statedRate
      ? [{ order: "stated-rate" as const, rate: statedRate, score: atMost(points, points.times(statedRate)) }]
      : []),
  ];
}

/** The execution score as it is to be written, in the order of a profile. */
export function executionScoreInOrder(
  order: RoundingOrder,
  { points, ratio, rateDecimals }: Omit<ScoreBasis, "statedRate">,
): Decimal {
  return executionScore(points, order === "score-only" ? ratio : roundHalfUp(ratio, rateDecimals));
}

function scoringBy(order: RoundingOrder, points: Decimal, rate: Decimal): ExecutionScoring {
  return { order, rate, score: executionScore(points, rate) };
}

/** Whether a stated score is the one that a rounding gives, to half a hundredth. */
export function isScoredBy(score: Decimal, scoring: ExecutionScoring): boolean {
  return scoring.score.minus(score).abs().lte(SCORE_TOLERANCE);
}

/** Whether a score follows from the rate by one of the roundings in use. */
export function isExecutionScore(score: Decimal, basis: ScoreBasis): boolean {
  if (score.gt(basis.points)) return false;
  return executionScorings(basis).some((scoring) => isScoredBy(score, scoring));
}

function atMost(points: Decimal, score: Decimal): Decimal {
  return score.gt(points) ? points : score;
}
