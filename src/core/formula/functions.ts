import type { CellError } from "../grid";
import { decimalOf, roundHalfUp, ZERO, type Decimal } from "../scoring";
import { booleanNumber, isError, isNumber, numberOf, truthOf, NUMBER_ERROR, type Operand } from "./operands";

/** An argument of a function: not calculated before it is asked for, so that IF takes one branch only. */
export interface Argument {
  /** The argument as one value; null where it was left out or is blank. */
  value(): Operand;
  /** Every cell of a reference; undefined for anything but a reference. */
  cells(): Iterable<Operand> | undefined;
}

export interface FormulaFunction {
  readonly fewest: number;
  readonly most: number;
  readonly result: (args: readonly Argument[]) => Operand;
}

/** Excel rounds at most this far to either side of the point. */
const MAX_PLACES = 300;

/** What derived cells of evaluation tables commonly hold. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ["SUM", { fewest: 1, most: 255, result: (args) => fold(args, (a, b) => a.plus(b)) }],
  ["MIN", { fewest: 1, most: 255, result: (args) => fold(args, (a, b) => (b.lt(a) ? b : a)) }],
  ["MAX", { fewest: 1, most: 255, result: (args) => fold(args, (a, b) => (b.gt(a) ? b : a)) }],
  ["COUNTA", { fewest: 1, most: 255, result: countFilled }],
  ["ROUND", { fewest: 2, most: 2, result: ([value, places]) => round(valueOf(value), valueOf(places)) }],
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

function* numbersOf(argument: Argument): Generator<Decimal | CellError> {
  const cells = argument.cells();
  if (!cells) {
    yield numberOf(argument.value());
    return;
  }
  for (const cell of cells) if (isNumber(cell) || isError(cell)) yield cell;
}

/** Counts what is not blank; an empty text that a formula gives counts too. */
function countFilled(args: readonly Argument[]): Operand {
  let count = 0;
  for (const argument of args) {
    for (const cell of argument.cells() ?? [argument.value()]) if (cell !== null) count++;
  }
  return decimalOf(count);
}

function round(operand: Operand, decimals: Operand): Operand {
  const value = numberOf(operand);
  if (isError(value)) return value;
  const places = numberOf(decimals);
  if (isError(places)) return places;
  const count = Math.trunc(places.toNumber());
  if (Math.abs(count) > MAX_PLACES) return NUMBER_ERROR;
  return roundHalfUp(value, count);
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
