import { isNumbered, listedName } from "./list-text";

/** The names that a cell is read to hold. */
export type Reading = readonly string[];

/** A number in front of a name, whose 、 parts nothing. */
const NUMBER = "\\s*(?:(?:\\d{1,3}|[一二三四五六七八九十]{1,3})、)?";
/** In brackets stands what belongs to one name: 培训（讲座、研讨）. */
const BRACKETED = "[（(【《“][^）)】》”]{0,80}[）)】》”]";
const partedBy = (marks: string): RegExp => new RegExp(`${NUMBER}(?:${BRACKETED}|[^${marks}])+`, "g");

/**
 * What may part the names in a cell. Line breaks may also wrap a name, and 、 may be a part of one, so that none
 * of them is right by itself.
 */
const PIECES = {
  lines: partedBy("\r\n"),
  semicolons: partedBy("；;"),
  commas: partedBy("；;、，,"),
  all: partedBy("\r\n；;、，,"),
} as const;

/** By which marks a cell is parted, from the fewest names to the most. */
type Parting = "one" | keyof typeof PIECES;

const PARTINGS: readonly Parting[] = ["one", "lines", "semicolons", "commas", "all"];
/** Of several cells, one with a line break rather holds a long name. */
const PARTINGS_OF_SEVERAL: readonly Parting[] = ["one", "semicolons", "commas"];

const HOLDS_MARK = /[\r\n；;、，,]/;
/** Marks that stand at the end of a line. */
const MARKS_AT_END = /[；;、，,]+$/;
/** Where a list goes on in its line: 1.企业培训 2.展会补助; not at the 2.0 of a version. */
const NEXT_NUMBER = /(?<=[^\d\s])\s*(?=\d{1,2}[.、．](?!\d))/;

/** The ways to read a cell, that it holds one name before the others; only one way where it is a numbered list. */
export function readingsOf(text: string): Reading[] {
  return PARTINGS.map((parting) => readingOf(text, parting));
}

/**
 * The names in each of a group's cells: parted by those marks by which there are as many as are counted. Where
 * there are none, only a semicolon parts names, and a list that is numbered is one in any case.
 */
export function namesByCount(texts: readonly string[], counted: number | null): Reading[] {
  const partings = texts.length === 1 ? PARTINGS : PARTINGS_OF_SEVERAL;
  const right = partings.find(
    (parting) => texts.flatMap((text) => readingOf(text, parting)).length === counted,
  );
  return texts.map((text) => readingOf(text, right ?? "semicolons"));
}

function readingOf(text: string, parting: Parting): Reading {
  const numbered = numberedNames(text);
  if (numbered) return numbered;
  const names = parting === "one" || !HOLDS_MARK.test(text) ? [] : piecesOf(text, PIECES[parting]);
  return names.length > 1 ? names : [listedName(text)];
}

/** The names of a numbered list, in lines or in one; null where the text is no such list. */
function numberedNames(text: string): Reading | null {
  if (!isNumbered(text.trimStart())) return null;
  const inLine = text.split(NEXT_NUMBER).map(nameOf);
  if (inLine.length > 1 && inLine.every((name, index) => Number.parseInt(name, 10) === index + 1))
    return inLine;
  const lists = [PIECES.lines, PIECES.semicolons, PIECES.commas].map((pieces) => piecesOf(text, pieces));
  return lists.find((names) => names.length > 1 && names.every(isNumbered)) ?? null;
}

function piecesOf(text: string, pieces: RegExp): string[] {
  return (text.match(pieces) ?? []).map(nameOf).filter((name) => name !== "");
}

function nameOf(piece: string): string {
  return listedName(piece).replace(MARKS_AT_END, "");
}
