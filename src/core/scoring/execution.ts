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

/** The execution score as it is to be written: points × rounded rate, to two decimals, never above the points. */
export function executionScore(points: Decimal, roundedRate: Decimal): Decimal {
  return atMost(points, roundHalfUp(points.times(roundedRate), SCORE_DECIMALS));
}

export interface ScoreBasis {
  readonly points: Decimal;
  /** executed ÷ adjusted, unrounded. */
  readonly ratio: Decimal;
  /** The rate as the table states it, where that is right. */
  readonly statedRate: Decimal | null;
  readonly rateDecimals: number;
}

/**
 * Whether a score follows from the rate by one of the roundings in use: rate to two decimals (Shenzhen),
 * rate to the profile's, no rounding before the score's own, or the rate as it is stated.
 */
export function isExecutionScore(score: Decimal, basis: ScoreBasis): boolean {
  const { points, ratio, statedRate, rateDecimals } = basis;
  if (score.gt(points)) return false;
  const candidates = [roundHalfUp(ratio, RATE_DECIMALS), roundHalfUp(ratio, rateDecimals), ratio].map(
    (rate) => executionScore(points, rate),
  );
  if (statedRate) candidates.push(atMost(points, points.times(statedRate)));
  return candidates.some((candidate) => candidate.minus(score).abs().lte(SCORE_TOLERANCE));
}

function atMost(points: Decimal, score: Decimal): Decimal {
  return score.gt(points) ? points : score;
}
