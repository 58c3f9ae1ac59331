import type { TextPlace } from "./problem";

/** Where the values of a JSON text stand, by their way from the top. */
export interface JsonPlaces {
  /** The place of a value's name, or of the value where it has none; of what is not there, that of its group. */
  placeOf(path: readonly string[]): TextPlace;
  /** Where the text stops being JSON; null where it is. */
  readonly failure: TextPlace | null;
}

const TOKEN =
  /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)|([{}[\],:]))/uy;
const BLANKS = /[ \t\r\n]*/y;
/** A profile is three deep; a text that is deeper than this is none, and recursion is not to fail over it. */
const DEEPEST = 50;

interface Token {
  readonly start: number;
  readonly text: string;
  readonly kind: "string" | "scalar" | "mark" | "none";
}

/** JSON.parse tells the value and, depending on the browser, no place: this tells the places and no value. */
export function jsonPlaces(text: string): JsonPlaces {
  const offsets = new Map<string, number>();
  let at = 0;

  const next = (): Token => {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    BLANKS.lastIndex = at;
    BLANKS.exec(text);
    const start = BLANKS.lastIndex;
    if (!match) return { start, text: "", kind: "none" };
    at = TOKEN.lastIndex;
    const kind = match[1] === undefined ? (match[2] === undefined ? "mark" : "scalar") : "string";
    return { start, text: text.slice(start, at), kind };
  };

  /** Reads a value and returns where the text fails, or null. */
  const value = (token: Token, path: readonly string[]): number | null => {
    if (!offsets.has(keyOf(path))) offsets.set(keyOf(path), token.start);
    if (token.kind === "string" || token.kind === "scalar") return null;
    if (path.length >= DEEPEST) return token.start;
    if (token.text === "{") return members(path);
    return token.text === "[" ? elements(path) : token.start;
  };

  const members = (path: readonly string[]): number | null => {
    let name = next();
    if (name.text === "}") return null;
    for (;;) {
      if (name.kind !== "string") return name.start;
      const inner = [...path, JSON.parse(name.text) as string];
      offsets.set(keyOf(inner), name.start);
      const colon = next();
      if (colon.text !== ":") return colon.start;
      const failure = value(next(), inner);
      if (failure !== null) return failure;
      const end = next();
      if (end.text === "}") return null;
      if (end.text !== ",") return end.start;
      name = next();
    }
  };

  const elements = (path: readonly string[]): number | null => {
    let element = next();
    if (element.text === "]") return null;
    for (let index = 0; ; index++) {
      const failure = value(element, [...path, String(index)]);
      if (failure !== null) return failure;
      const end = next();
      if (end.text === "]") return null;
      if (end.text !== ",") return end.start;
      element = next();
    }
  };

  const failure = value(next(), []) ?? (rest(text, at) ? null : next().start);
  return {
    placeOf: (path) => {
      const known = path.map((_, index) => offsets.get(keyOf(path.slice(0, index + 1))));
      return placeAt(text, known.findLast((offset) => offset !== undefined) ?? offsets.get(keyOf([])) ?? 0);
    },
    failure: failure === null ? null : placeAt(text, failure),
  };
}

/** Whether only blanks are left. */
function rest(text: string, at: number): boolean {
  BLANKS.lastIndex = at;
  BLANKS.exec(text);
  return BLANKS.lastIndex === text.length;
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
