import { type CellError, type CellValue } from "../grid";
import { decimalFrom, decimalOf, decimalText, ZERO, type Decimal } from "../scoring";

/** A value inside a calculation: like a cell's, with exact numbers. */
export type Operand = Decimal | string | boolean | CellError | null;

export const VALUE_ERROR: CellError = { error: "#VALUE!" };
export const NUMBER_ERROR: CellError = { error: "#NUM!" };
export const DIVISION_ERROR: CellError = { error: "#DIV/0!" };

export function isError(operand: Operand): operand is CellError {
  return operand !== null && typeof operand === "object" && "error" in operand;
}

export function isNumber(operand: Operand): operand is Decimal {
  return operand !== null && typeof operand === "object" && !("error" in operand);
}

export function operandOf(value: CellValue): Operand {
  if (typeof value === "number") return decimalOf(value) ?? NUMBER_ERROR;
  return value;
}

/** Adding 0 keeps a negative zero out of cells. */
export function cellValueOf(operand: Operand): CellValue {
  return isNumber(operand) ? operand.toNumber() + 0 : operand;
}

/** The number that an operand counts as in arithmetic: blank is 0, text that reads as a number is that number. */
export function numberOf(operand: Operand): Decimal | CellError {
  if (operand === null) return ZERO;
  if (typeof operand === "boolean") return booleanNumber(operand);
  if (typeof operand === "string") return numberInText(operand) ?? VALUE_ERROR;
  return operand;
}

export function booleanNumber(value: boolean): Decimal {
  return value ? ZERO.plus(1) : ZERO;
}

/** As Excel converts typed text: `1,000`, ` 98.5% `; not `10分`. */
function numberInText(text: string): Decimal | null {
  const trimmed = text.trim();
  const plain = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?%?$/.test(trimmed) ? trimmed.replaceAll(",", "") : trimmed;
  if (!plain.endsWith("%")) return decimalFrom(plain);
  return decimalFrom(plain.slice(0, -1))?.div(100) ?? null;
}

/** Figures of so many characters have no more than the 15 digits that Excel keeps. */
const LONGEST_FIGURE = 15;

/** The text that an operand counts as; undefined for an error, and for figures that Excel writes otherwise than plainly. */
export function textOf(operand: Operand): string | undefined {
  if (operand === null) return "";
  if (typeof operand === "string") return operand;
  if (typeof operand === "boolean") return operand ? "TRUE" : "FALSE";
  const text = isNumber(operand) ? decimalText(operand) : "";
  return text === "" || text.length > LONGEST_FIGURE ? undefined : text;
}

/** What a condition of IF comes to. */
export function truthOf(operand: Operand): boolean | CellError {
  if (isError(operand)) return operand;
  if (operand === null) return false;
  if (typeof operand === "boolean") return operand;
  if (isNumber(operand)) return !operand.eq(0);
  const word = operand.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : VALUE_ERROR;
}

/** Excel's order: numbers before text before FALSE before TRUE; a blank takes the kind of the other side. */
export function compareOperands(left: Operand, right: Operand): number {
  const a = blankAs(left, right);
  const b = blankAs(right, left);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (isNumber(a) && isNumber(b)) return a.cmp(b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a.toLowerCase(), b.toLowerCase());
  return 0;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function blankAs(operand: Operand, other: Operand): Operand {
  if (operand !== null) return operand;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : ZERO;
}

function rankOf(operand: Operand): number {
  if (isNumber(operand)) return 0;
  return typeof operand === "string" ? 1 : 2;
}

/** The first error among operands comes out of every calculation with them. */
export function firstError(...operands: readonly Operand[]): CellError | undefined {
  return operands.find((operand): operand is CellError => isError(operand));
}
