import type { Outcome } from "./outcome-type";
import type { DateReading, Day, Stance } from "./reading";

/** Months between a deadline and a day of the same year beyond which a year left out may be another one. */
const DOUBTFUL_MONTHS = 9;

/** A text around the date that is longer may speak of a part only. */
const LONGEST_PLAIN_ADMISSION = 20;

/** Whether a day or period lies on or before a deadline. */
export function compareDates(target: DateReading, actual: DateReading, actualLength: number): Outcome {
  if (target.impossible || actual.impossible) return "undetermined";
  const { stance } = actual;
  if (stance === "notDone" || stance === "notReached")
    return actualLength <= LONGEST_PLAIN_ADMISSION ? "unmet" : "undetermined";
  if (stance === "unsure" || stance === "notApplicable") return "undetermined";
  const outcome = compareDays(target, actual);
  const isContradicted =
    (stance === "late" && outcome === "met") || (stance === "onTime" && outcome === "unmet");
  return isContradicted ? "undetermined" : outcome;
}

function compareDays(target: DateReading, actual: DateReading): Outcome {
  if (target.comparator === ">=" || actual.comparator === ">=") return "undetermined";
  if (isOfDoubtfulYear(target, actual)) return "undetermined";
  if (target.beforePeriod && !actual.beforePeriod) return beforePeriod(target, actual);
  if (order(actual.last, target.last) <= 0) return "met";
  const start = actual.comparator === "<=" ? null : actual.first;
  return start !== null && order(start, target.last) > 0 ? "unmet" : "undetermined";
}

/** 2020年12月前: before its first day certainly, after its end certainly not, in between either. */
function beforePeriod(target: DateReading, actual: DateReading): Outcome {
  if (order(actual.last, target.first) < 0) return "met";
  return actual.comparator !== "<=" && order(actual.first, target.last) > 0 ? "unmet" : "undetermined";
}

/** 12月31日 beside 2021年1月5日: the deadline may be the one before. */
function isOfDoubtfulYear(target: DateReading, actual: DateReading): boolean {
  if (target.last.year !== null && actual.last.year !== null) return false;
  return Math.abs(target.last.month - actual.last.month) >= DOUBTFUL_MONTHS;
}

/** Negative where a comes first. A year that only one side states is the other's as well. */
function order(a: Day, b: Day): number {
  const isYearKnown = a.year !== null && b.year !== null;
  return (isYearKnown ? a.year - b.year : 0) * 10_000 + (a.month - b.month) * 100 + (a.day - b.day);
}

/** Whether a deadline is kept, by an actual value that only has words. */
export function answerToDeadline(stance: Stance): Outcome {
  switch (stance) {
    case "onTime":
    case "reached":
      return "met";
    case "nothing":
    case "notDone":
    case "notReached":
    case "late":
      return "unmet";
    default:
      return "undetermined";
  }
}
