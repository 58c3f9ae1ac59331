/** A piece of a formula. References keep their `$` signs out: what is read does not depend on them. */
export type Token =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  /** A cell or one corner of a range, with the sheet in front of it where there is one. */
  | { readonly kind: "reference"; readonly address: string; readonly sheet: string | null }
  /** A function's name, TRUE, FALSE, or a defined name. */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "symbol"; readonly text: string };

const SPACE = /[ \t\r\n]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?/iy;
const STRING = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const REFERENCE = /\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const SYMBOL = /<>|<=|>=|[-+*/^&=<>%(),:;{}@!]/y;

/**
 * Splits a formula, without its leading `=`, into tokens.
 *
 * @returns null for text that is no formula of Excel's A1 notation.
 */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let position = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(formula);
    if (found) position += found[0].length;
    return found;
  };
  while (position < formula.length) {
    if (match(SPACE)) continue;
    const token = nextToken(match);
    if (!token) return null;
    tokens.push(token);
  }
  return tokens;
}

function nextToken(match: (pattern: RegExp) => RegExpExecArray | null): Token | null {
  const string = match(STRING);
  if (string) return { kind: "string", text: (string[1] ?? "").replaceAll('""', '"') };
  const error = match(ERROR);
  if (error) return { kind: "error", text: error[0].toUpperCase() };
  const sheet = match(SHEET);
  const reference = match(REFERENCE);
  if (reference) {
    const address = `${reference[1] ?? ""}${reference[2] ?? ""}`.toUpperCase();
    return { kind: "reference", address, sheet: sheet ? sheetName(sheet) : null };
  }
  if (sheet) return null;
  const number = match(NUMBER);
  if (number) return { kind: "number", text: number[0] };
  const word = match(WORD);
  if (word) return { kind: "word", text: word[0] };
  const symbol = match(SYMBOL);
  return symbol ? { kind: "symbol", text: symbol[0] } : null;
}

function sheetName(match: RegExpExecArray): string {
  return match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll("''", "'");
}
