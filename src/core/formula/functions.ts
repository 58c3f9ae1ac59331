import type { Area, CellError } from "../grid";
import { decimalOf, divide, ONE, roundDown, roundHalfUp, roundUp, sum, ZERO, type Decimal } from "../scoring";
import {
  booleanNumber,
  DIVISION_ERROR,
  isError,
  isNumber,
  numberOf,
  truthOf,
  NUMBER_ERROR,
  VALUE_ERROR,
  type Operand,
} from "./operands";

/** An argument of a function: not calculated before it is asked for, so that IF takes one branch only. */
export interface Argument {
  /** The argument as one value; null where it was left out or is blank. */
  value(): Operand;
  /** The cells of a reference, as a shape; undefined for anything but a reference. */
  readonly area: Area | undefined;
  /** Every cell of a reference; undefined for anything but a reference. */
  cells(): Iterable<Operand> | undefined;
}

export interface FormulaFunction {
  readonly fewest: number;
  readonly most: number;
  /** Undefined where only Excel can say. */
  readonly result: (args: readonly Argument[]) => Operand | undefined;
}

/** Excel rounds at most this far to either side of the point. */
const MAX_PLACES = 300;

/** Exact products grow with every factor: more of them are left to Excel. */
const MOST_FACTORS = 4;

/** What derived cells of evaluation tables commonly hold. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ["SUM", { fewest: 1, most: 255, result: (args) => fold(args, (a, b) => a.plus(b)) }],
  ["MIN", { fewest: 1, most: 255, result: (args) => fold(args, (a, b) => (b.lt(a) ? b : a)) }],
  ["MAX", { fewest: 1, most: 255, result: (args) => fold(args, (a, b) => (b.gt(a) ? b : a)) }],
  ["AVERAGE", { fewest: 1, most: 255, result: average }],
  ["SUMPRODUCT", { fewest: 1, most: 255, result: sumOfProducts }],
  ["COUNT", { fewest: 1, most: 255, result: countNumbers }],
  ["COUNTA", { fewest: 1, most: 255, result: countFilled }],
  ["ROUND", { fewest: 2, most: 2, result: (args) => round(args, roundHalfUp) }],
  ["ROUNDUP", { fewest: 2, most: 2, result: (args) => round(args, asKept(roundUp)) }],
  ["ROUNDDOWN", { fewest: 2, most: 2, result: (args) => round(args, asKept(roundDown)) }],
  ["ABS", { fewest: 1, most: 1, result: ([value]) => absolute(numberOf(valueOf(value))) }],
  ["AND", { fewest: 1, most: 255, result: (args) => decide(args, (truths) => !truths.includes(false)) }],
  ["OR", { fewest: 1, most: 255, result: (args) => decide(args, (truths) => truths.includes(true)) }],
  ["IF", { fewest: 1, most: 3, result: choose }],
  ["IFERROR", { fewest: 2, most: 2, result: withoutError }],
  ["N", { fewest: 1, most: 1, result: ([value]) => plainNumber(valueOf(value)) }],
]);

function valueOf(argument: Argument | undefined): Operand {
  return argument?.value() ?? null;
}

/** Folds every number among the arguments. Text and booleans in cells are left out: that is Excel's trap. */
function fold(args: readonly Argument[], step: (total: Decimal, next: Decimal) => Decimal): Operand {
  let total: Decimal | null = null;
  for (const argument of args) {
    for (const number of numbersOf(argument)) {
      if (isError(number)) return number;
      total = total ? step(total, number) : number;
    }
  }
  return total ?? ZERO;
}

function average(args: readonly Argument[]): Operand {
  const numbers: Decimal[] = [];
  for (const argument of args) {
    for (const number of numbersOf(argument)) {
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  const count = decimalOf(numbers.length);
  return count?.gt(0) ? divide(sum(numbers), count) : DIVISION_ERROR;
}

/**
 * Cell by cell the product of ranges of one shape, added up; what is no number counts as 0. An array that a
 * formula makes, (A1:A3>0)*1, is left to Excel.
 */
function sumOfProducts(args: readonly Argument[]): Operand | undefined {
  const [first] = args;
  if (args.length > MOST_FACTORS || !first?.area || args.some(({ area }) => !area)) return undefined;
  const { rows, columns } = first.area;
  if (args.some(({ area }) => area?.rows !== rows || area.columns !== columns)) return VALUE_ERROR;
  let products: Decimal[] | undefined;
  for (const argument of args) {
    const factors: Decimal[] = [];
    for (const cell of argument.cells() ?? []) {
      if (isError(cell)) return cell;
      factors.push(isNumber(cell) ? cell : ZERO);
    }
    products = products?.map((product, index) => product.times(factors[index] ?? ZERO)) ?? factors;
  }
  return sum(products ?? []);
}

/** Counts numbers; an error counts as little as text does. */
function countNumbers(args: readonly Argument[]): Operand {
  let count = ZERO;
  for (const argument of args)
    for (const number of numbersOf(argument)) if (!isError(number)) count = count.plus(ONE);
  return count;
}

/** What conditions come to together. All are calculated; text and blanks in cells are left out. */
function decide(args: readonly Argument[], verdict: (truths: readonly boolean[]) => boolean): Operand {
  const truths: boolean[] = [];
  for (const argument of args) {
    const cells = argument.cells();
    for (const operand of cells ?? [argument.value()]) {
      if (cells && (operand === null || typeof operand === "string")) continue;
      const truth = truthOf(operand);
      if (typeof truth !== "boolean") return truth;
      truths.push(truth);
    }
  }
  return truths.length > 0 ? verdict(truths) : VALUE_ERROR;
}

function* numbersOf(argument: Argument): Generator<Decimal | CellError> {
  const cells = argument.cells();
  if (!cells) {
    yield numberOf(argument.value());
    return;
  }
  for (const cell of cells) if (isNumber(cell) || isError(cell)) yield cell;
}

/** Counts what is not blank; an empty text that a formula gives counts too, and an argument that is left out. */
function countFilled(args: readonly Argument[]): Operand {
  let count = 0;
  for (const argument of args) {
    for (const cell of argument.cells() ?? [ZERO]) if (cell !== null) count++;
  }
  return decimalOf(count);
}

type Rounding = (value: Decimal, decimals: number) => Decimal;

/** Of a figure with the digits that Excel keeps: what a quotient lacks in its last ones would be a whole step. */
function asKept(by: Rounding): Rounding {
  return (value, decimals) => by(decimalOf(value.toNumber()) ?? value, decimals);
}

function absolute(value: Decimal | CellError): Operand {
  return isError(value) ? value : value.abs();
}

function round([number, decimals]: readonly Argument[], by: Rounding): Operand {
  const value = numberOf(valueOf(number));
  if (isError(value)) return value;
  const places = numberOf(valueOf(decimals));
  if (isError(places)) return places;
  const count = Math.trunc(places.toNumber());
  if (Math.abs(count) > MAX_PLACES) return NUMBER_ERROR;
  return by(value, count);
}

function choose([condition, then, otherwise]: readonly Argument[]): Operand {
  const truth = truthOf(valueOf(condition));
  if (typeof truth !== "boolean") return truth;
  if (truth) return then ? (then.value() ?? ZERO) : true;
  return otherwise ? (otherwise.value() ?? ZERO) : false;
}

function withoutError([value, fallback]: readonly Argument[]): Operand {
  const result = valueOf(value);
  return isError(result) ? (valueOf(fallback) ?? ZERO) : (result ?? ZERO);
}

function plainNumber(operand: Operand): Operand {
  if (isNumber(operand) || isError(operand)) return operand;
  return typeof operand === "boolean" ? booleanNumber(operand) : ZERO;
}
