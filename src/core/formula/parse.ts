import { parseArea, type Area } from "../grid";
import { decimalFrom, type Decimal } from "../scoring";
import { tokenize, type Token } from "./tokenize";

export type BinaryOperator = "&" | "+" | "-" | "*" | "/" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "reference"; readonly area: Area; readonly sheet: string | null }
  | { readonly kind: "negative"; readonly operand: Expression }
  | { readonly kind: "positive"; readonly operand: Expression }
  | { readonly kind: "percent"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** An argument left out, as in `IF(A1,,0)`, is null. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] };

/** Excel's own limit of nested levels; here it also guards the stack. */
const MAX_DEPTH = 64;

/** Excel's own limit of characters. */
const MAX_LENGTH = 8192;

/** Operators of two operands, from the loosest to the tightest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/**
 * Reads a formula.
 *
 * @param formula With its leading `=`.
 * @returns null for a formula with something that is not understood: names, arrays, `^`, whole columns.
 */
export function parseFormula(formula: string): Expression | null {
  if (!formula.startsWith("=") || formula.length > MAX_LENGTH) return null;
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return null;
  const reader = new TokenReader(tokens);
  const expression = parseBinary(reader, 0, 0);
  return reader.atEnd() ? expression : null;
}

/** Walks along the tokens. */
class TokenReader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  peek(): Token | undefined {
    return this.tokens[this.position];
  }

  next(): Token | undefined {
    return this.tokens[this.position++];
  }

  /** Steps over a symbol where it comes next. */
  take(symbol: string): boolean {
    if (!this.isNext(symbol)) return false;
    this.position++;
    return true;
  }

  isNext(symbol: string): boolean {
    const token = this.peek();
    return token?.kind === "symbol" && token.text === symbol;
  }

  atEnd(): boolean {
    return this.position === this.tokens.length;
  }
}

function parseBinary(reader: TokenReader, level: number, depth: number): Expression | null {
  const operators = LEVELS[level];
  if (!operators) return parseUnary(reader, depth);
  let left = parseBinary(reader, level + 1, depth);
  while (left) {
    const operator = operators.find((candidate) => reader.take(candidate));
    if (!operator) return left;
    const right = parseBinary(reader, level + 1, depth);
    left = right && { kind: "binary", operator, left, right };
  }
  return null;
}

function parseUnary(reader: TokenReader, depth: number): Expression | null {
  if (depth > MAX_DEPTH) return null;
  for (const [symbol, kind] of [
    ["-", "negative"],
    ["+", "positive"],
  ] as const) {
    if (!reader.take(symbol)) continue;
    const operand = parseUnary(reader, depth + 1);
    return operand && { kind, operand };
  }
  let operand = parsePrimary(reader, depth);
  while (operand && reader.take("%")) operand = { kind: "percent", operand };
  return operand;
}

function parsePrimary(reader: TokenReader, depth: number): Expression | null {
  if (reader.take("(")) {
    const inner = parseBinary(reader, 0, depth + 1);
    return reader.take(")") ? inner : null;
  }
  const token = reader.next();
  switch (token?.kind) {
    case "number": {
      const value = decimalFrom(token.text);
      return value && { kind: "number", value };
    }
    case "string":
      return { kind: "string", text: token.text };
    case "error":
      return { kind: "error", error: token.text };
    case "reference":
      return parseReference(token, reader);
    case "word":
      return parseWord(token.text, reader, depth);
    default:
      return null;
  }
}

function parseReference(from: Extract<Token, { kind: "reference" }>, reader: TokenReader): Expression | null {
  let address = from.address;
  if (reader.take(":")) {
    const to = reader.next();
    if (to?.kind !== "reference" || to.sheet !== null) return null;
    address += `:${to.address}`;
  }
  const area = parseArea(address);
  return area ? { kind: "reference", area, sheet: from.sheet } : null;
}

function parseWord(word: string, reader: TokenReader, depth: number): Expression | null {
  const name = word.toUpperCase();
  if (reader.take("(")) {
    const args = parseArguments(reader, depth + 1);
    return args && { kind: "call", name, args };
  }
  if (name === "TRUE" || name === "FALSE") return { kind: "boolean", value: name === "TRUE" };
  return null;
}

function parseArguments(reader: TokenReader, depth: number): (Expression | null)[] | null {
  if (reader.take(")")) return [];
  const args: (Expression | null)[] = [];
  for (;;) {
    if (reader.isNext(",") || reader.isNext(")")) {
      args.push(null);
    } else {
      const argument = parseBinary(reader, 0, depth);
      if (!argument) return null;
      args.push(argument);
    }
    if (reader.take(")")) return args;
    if (!reader.take(",")) return null;
  }
}

/** Every reference of a formula: what it is calculated from. */
export function* referencesOf(expression: Expression): Generator<Extract<Expression, { kind: "reference" }>> {
  switch (expression.kind) {
    case "reference":
      yield expression;
      return;
    case "negative":
    case "positive":
    case "percent":
      yield* referencesOf(expression.operand);
      return;
    case "binary":
      yield* referencesOf(expression.left);
      yield* referencesOf(expression.right);
      return;
    case "call":
      for (const argument of expression.args) if (argument) yield* referencesOf(argument);
      return;
    default:
  }
}
