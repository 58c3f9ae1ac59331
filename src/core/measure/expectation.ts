import type { Decimal } from "../scoring";
import type { Outcome } from "./outcome-type";

/** A stretch of figures; `null` is no limit, `open` leaves the limit itself out. */
export interface Span {
  readonly low: Limit | null;
  readonly high: Limit | null;
}

export interface Limit {
  readonly value: Decimal;
  readonly open: boolean;
}

/** What a target asks of a figure: inside it is met, and what it is on either side. */
export interface Expectation extends Span {
  readonly below: Outcome;
  readonly above: Outcome;
}

/** The one outcome that holds for every figure of a span; `undetermined` where there is no such one. */
export function judge(expectation: Expectation, actual: Span): Outcome {
  const outcomes = new Set<Outcome>();
  if (reachesBelow(actual.low, expectation.low)) outcomes.add(expectation.below);
  if (reachesBelow(mirrored(actual.high), mirrored(expectation.high))) outcomes.add(expectation.above);
  if (!isBeyond(actual, expectation)) outcomes.add("met");
  const [outcome = "undetermined", ...more] = outcomes;
  return more.length === 0 ? outcome : "undetermined";
}

/** Whether a span that begins at `start` has a figure below the expectation's lower limit. */
function reachesBelow(start: Limit | null, limit: Limit | null): boolean {
  if (limit === null) return false;
  if (start === null || start.value.lt(limit.value)) return true;
  return start.value.eq(limit.value) && limit.open && !start.open;
}

/** Above is below on the line turned round. */
function mirrored(limit: Limit | null): Limit | null {
  return limit === null ? null : { value: limit.value.neg(), open: limit.open };
}

/** Whether no figure of the span lies inside of the expectation. */
function isBeyond(actual: Span, expectation: Expectation): boolean {
  return (
    endsBefore(actual.high, expectation.low) || endsBefore(mirrored(actual.low), mirrored(expectation.high))
  );
}

function endsBefore(end: Limit | null, limit: Limit | null): boolean {
  if (end === null || limit === null) return false;
  return end.value.lt(limit.value) || (end.value.eq(limit.value) && (end.open || limit.open));
}
