import BigJs from "big.js";

/** A constructor of our own: its precision of division touches nobody else's. */
const Big = BigJs();
Big.DP = 30;

/**
 * Exact decimal numbers for money (元), points, scores and rates. Nothing between a cell and a verdict
 * goes through binary floating point; rounding is half up (四舍五入).
 */
export type Decimal = BigJs;

export const ZERO: Decimal = new Big(0);
export const ONE: Decimal = new Big(1);

/** Points and scores are whole numbers up to 100, nearly all of them. */
const WHOLE: readonly Decimal[] = Array.from({ length: 101 }, (_, number) => new Big(number));

/** What a double is written with at most where it needs no rounding to 15 digits. */
const SHORT = 15;

/** Beyond this, a figure is no amount, point or rate of a real table, and exact arithmetic would be a trap. */
const MAX_EXPONENT = 30;

/**
 * The decimal that a double in a cell stands for. A double carries 15 decimal digits of what was typed;
 * the rest is noise of the binary form (0.1 + 0.2).
 *
 * @returns null for NaN, infinities and magnitudes beyond 10^±30.
 */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && value > 0) {
    const whole = WHOLE[value];
    if (whole) return whole;
  }
  const written = String(value);
  return withinReach(new Big(written.length <= SHORT ? written : value.toPrecision(15)));
}

/** Reads plain decimal notation such as `1039209201.00` or `1e3`; null where the text is not that. */
export function decimalFrom(text: string): Decimal | null {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return null;
  return withinReach(new Big(text.startsWith("+") ? text.slice(1) : text));
}

function withinReach(decimal: Decimal): Decimal | null {
  if (decimal.c[0] === 0) return ZERO;
  return Math.abs(decimal.e) > MAX_EXPONENT ? null : compact(decimal);
}

/** A list of digits that grew one by one has room for a dozen more; a copy is as long as it needs to be. */
function compact(decimal: Decimal): Decimal {
  decimal.c = decimal.c.slice();
  return decimal;
}

/** Rounds half up, away from zero, to a number of decimals. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundHalfUp);
}

/** Rounds away from zero, as ROUNDUP does. */
export function roundUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundUp);
}

/** Rounds towards zero, as ROUNDDOWN does. */
export function roundDown(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundDown);
}

/** The exact quotient to 30 decimals, far below anything a table can show. The divisor must not be 0. */
export function divide(dividend: Decimal, divisor: Decimal): Decimal {
  // Most targets are reached exactly, and a division costs twenty comparisons.
  return isSame(dividend, divisor) ? ONE : compact(dividend.div(divisor));
}

/** Equality of figures other than 0, without the copy that `eq` makes of one of them. */
function isSame(a: Decimal, b: Decimal): boolean {
  const { length } = a.c;
  if (a.e !== b.e || a.s !== b.s || length !== b.c.length || b.c[0] === 0) return false;
  for (let index = 0; index < length; index++) if (a.c[index] !== b.c[index]) return false;
  return true;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** How many decimals a figure has as written: 9.9 → 1, 100 → 0. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** Plain notation without an exponent: `1039209201`, `93.9`. */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}
