import type { Area, CellRef, CellValue } from "../grid";
import { divide, type Decimal } from "../scoring";
import { FUNCTIONS, type Argument } from "./functions";
import {
  cellValueOf,
  compareOperands,
  DIVISION_ERROR,
  firstError,
  isError,
  numberOf,
  operandOf,
  textOf,
  VALUE_ERROR,
  type Operand,
} from "./operands";
import { parseFormula, type BinaryOperator, type Expression } from "./parse";

/**
 * The value of a cell that a formula refers to, calculated itself where it holds a formula.
 *
 * @param sheet The worksheet named in front of the reference, or null for the formula's own.
 * @returns undefined where the value cannot be told; the formula is then not calculated either.
 */
export type ReadCell = (ref: CellRef, sheet: string | null) => CellValue | undefined;

/** What a formula comes to, or that only Excel can say. */
export type FormulaResult =
  { readonly supported: true; readonly value: CellValue } | { readonly supported: false };

/** More cells than any table has: beyond, a range is left to Excel. */
const MAX_RANGE_CELLS = 100_000;

const NOT_SUPPORTED: FormulaResult = { supported: false };

/**
 * Calculates what derived cells commonly hold: `FUNCTIONS` such as SUM, ROUND and IF, `+ − × ÷ % &`,
 * comparisons, parentheses, references and ranges. Decimals are exact and rounding is half up; SUM leaves
 * text out; errors go through.
 *
 * @param formula With its leading `=`.
 */
export function evaluateFormula(formula: string, read: ReadCell): FormulaResult {
  const expression = parseFormula(formula);
  if (!expression) return NOT_SUPPORTED;
  try {
    // A formula that refers to a blank cell shows 0.
    return { supported: true, value: cellValueOf(evaluate(expression, read)) ?? 0 };
  } catch (error) {
    if (error instanceof Unsupported) return NOT_SUPPORTED;
    throw error;
  }
}

/** Ends a calculation from within; never leaves this file. */
class Unsupported extends Error {}

function evaluate(expression: Expression, read: ReadCell): Operand {
  switch (expression.kind) {
    case "number":
    case "boolean":
      return expression.value;
    case "string":
      return expression.text;
    case "error":
      return { error: expression.error };
    case "reference":
      return readOne(expression.area, expression.sheet, read);
    case "positive":
      return evaluate(expression.operand, read);
    case "negative":
      return withNumber(evaluate(expression.operand, read), (value) => value.neg());
    case "percent":
      return withNumber(evaluate(expression.operand, read), (value) => value.div(100));
    case "binary":
      return calculate(
        expression.operator,
        evaluate(expression.left, read),
        evaluate(expression.right, read),
      );
    case "call":
      return call(expression.name, expression.args, read);
  }
}

function withNumber(operand: Operand, step: (value: Decimal) => Operand): Operand {
  const value = numberOf(operand);
  return isError(value) ? value : step(value);
}

function calculate(operator: BinaryOperator, left: Operand, right: Operand): Operand {
  const error = firstError(left, right);
  if (error) return error;
  switch (operator) {
    case "=":
      return compareOperands(left, right) === 0;
    case "<>":
      return compareOperands(left, right) !== 0;
    case "<":
      return compareOperands(left, right) < 0;
    case ">":
      return compareOperands(left, right) > 0;
    case "<=":
      return compareOperands(left, right) <= 0;
    case ">=":
      return compareOperands(left, right) >= 0;
    case "&":
      return textIn(left) + textIn(right);
    default:
      return withNumber(left, (a) => withNumber(right, (b) => arithmetic(operator, a, b)));
  }
}

/** A text as `&` joins it; figures that Excel would write with an exponent or cut off are left to it. */
function textIn(operand: Operand): string {
  const text = textOf(operand);
  if (text === undefined) throw new Unsupported("a figure that is no plain text");
  return text;
}

function arithmetic(operator: "+" | "-" | "*" | "/", a: Decimal, b: Decimal): Operand {
  switch (operator) {
    case "+":
      return a.plus(b);
    case "-":
      return a.minus(b);
    case "*":
      return a.times(b);
    case "/":
      return b.eq(0) ? DIVISION_ERROR : divide(a, b);
  }
}

function call(name: string, args: readonly (Expression | null)[], read: ReadCell): Operand {
  const known = FUNCTIONS.get(name);
  if (!known) throw new Unsupported(name);
  if (args.length < known.fewest || args.length > known.most) return VALUE_ERROR;
  const result = known.result(args.map((argument) => lazily(argument, read)));
  if (result === undefined) throw new Unsupported(`${name} of what is no reference`);
  return result;
}

function lazily(expression: Expression | null, read: ReadCell): Argument {
  return {
    value: () => (expression ? evaluate(expression, read) : null),
    area: expression?.kind === "reference" ? expression.area : undefined,
    cells: () =>
      expression?.kind === "reference" ? readAll(expression.area, expression.sheet, read) : undefined,
  };
}

function readOne(area: Area, sheet: string | null, read: ReadCell): Operand {
  if (area.rows * area.columns > 1) throw new Unsupported("a range where one value is expected");
  return readOperand(area, sheet, read);
}

function* readAll(area: Area, sheet: string | null, read: ReadCell): Generator<Operand> {
  if (area.rows * area.columns > MAX_RANGE_CELLS) throw new Unsupported("a very large range");
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      yield readOperand({ row, column }, sheet, read);
    }
  }
}

function readOperand(ref: CellRef, sheet: string | null, read: ReadCell): Operand {
  const value = read(ref, sheet);
  if (value === undefined) throw new Unsupported("a cell that cannot be told");
  return operandOf(value);
}
