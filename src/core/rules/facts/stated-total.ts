import { decimalFrom, decimalText, ZERO, type Decimal } from "../../scoring";
import type { Field } from "../../table";
import { figureOf } from "./figure";

const TOLERANCE = decimalFrom("0.005") ?? ZERO;
const FULL_POINTS = decimalFrom("100") ?? ZERO;

/** Whether points come to 100; thirds of a point that a formula left behind do not matter. */
export function isFullPoints(points: Decimal): boolean {
  return points.minus(FULL_POINTS).abs().lte(TOLERANCE);
}

/**
 * How a stated total compares with the sum of its parts: blank counts as different, and text that is no
 * number is for another rule to report.
 */
export function compareTotal(field: Field, sum: Decimal): "equal" | "differs" | "blank" {
  const stated = figureOf(field);
  if (stated.state === "blank") return "blank";
  if (stated.state !== "number") return "equal";
  return stated.value.minus(sum).abs().gt(TOLERANCE) ? "differs" : "equal";
}

/** What should stand in a cell of points or scores, in percent where these are: `100%` beside `95%`. */
export function expectedText({ inPercent }: Field, value: Decimal): string {
  return decimalText(value) + (inPercent ? "%" : "");
}
