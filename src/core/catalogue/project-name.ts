import type { Name } from "./name-index";

/** Marks without width that web pages leave behind are no more part of a name than white space. */
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

const NUMERALS = "〇零一二三四五六七八九十百";
/** A numeral that counts something off: 第二届, 一期, （二）; not the 一 of 单一窗口. */
const ORDINALS = new RegExp(
  `第[${NUMERALS}]+|[${NUMERALS}]+(?=[期批届次季年月号标段阶组级类区部队院校中小楼栋座层线街路桥]|[)】〕\\]]|$)`,
  "gu",
);
const FIGURES = /\d+(?:\.\d+)?|[a-z]+/gu;

/** Characters that tell one project from another where one stands in place of the other. */
const OPPOSITES = [
  "东西南北中",
  "上下",
  "左右",
  "前后",
  "内外",
  "进出",
  "大中小高初幼",
  "新旧老",
  "男女",
  "甲乙丙丁戊己庚辛",
  "国省市区县州镇乡村",
  "春夏秋冬",
  "收支",
  "增减",
  "升降",
  "正副",
  "党团",
  "工农商",
  "水电气热",
];

/** Shortest names, in characters, of which one or two may be dropped and still leave the same name. */
const SHORTEST = { one: 4, two: 6 } as const;

/** 项目名称 as names are compared: without white space. */
export function spokenName(text: string): string {
  return text.replace(BLANKS, "");
}

/**
 * A name by its characters alone: half width, without punctuation, brackets and dashes. Between two digits a
 * mark stays, of whatever kind: 2019-2020 is not 20192020.
 */
export function nameKey(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.replace(NO_LETTER, (marks, at: number) => {
    const isBetweenDigits = isDigit(folded.charAt(at - 1)) && isDigit(folded.charAt(at + marks.length));
    return isBetweenDigits ? "-" : "";
  });
}

/** Everything in a name that counts off: figures, years, letters, 一期. Names that differ in it are two projects. */
function countedOff(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase().replace(BLANKS, "");
  return [...folded.matchAll(FIGURES), ...folded.matchAll(ORDINALS)].map(([part]) => part).join(" ");
}

/**
 * How many characters, one or two, have to be dropped from two names for them to be the same: a slip of the pen,
 * such as a character that is missing, or a wrong one. Null for more than that, and for the names of two projects:
 * those that differ in what counts off (一期 and 二期, 2018年 and 2019年) or in a character that tells apart
 * (进口 and 出口).
 */
export function slipBetween(a: Name, b: Name): number | null {
  const dropped = droppedBetween(a.key, b.key);
  if (dropped === null || tellApart(dropped) || countedOff(a.name) !== countedOff(b.name)) return null;
  return dropped.fromA.length + dropped.fromB.length;
}

interface Dropped {
  readonly fromA: string;
  readonly fromB: string;
}

/** The characters to drop from each so that the rest is the same; null where it takes more than a slip. */
function droppedBetween(a: string, b: string): Dropped | null {
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || shorter < SHORTEST.one) return null;
  const start = commonStart(a, b);
  const end = commonEnd(a.slice(start), b.slice(start));
  const dropped = droppedFrom(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const steps = dropped === null ? 0 : dropped.fromA.length + dropped.fromB.length;
  return steps === 2 && shorter < SHORTEST.two ? null : dropped;
}

/** The same for what is left between a common start and end: two slips apart, or two characters that changed places. */
function droppedFrom(a: string, b: string): Dropped | null {
  if (a.length + b.length <= 2) return { fromA: a, fromB: b };
  if (a.length === b.length && a.slice(1) === b.slice(0, -1)) {
    return { fromA: a.charAt(0), fromB: b.charAt(b.length - 1) };
  }
  if (a.length === b.length && b.slice(1) === a.slice(0, -1)) {
    return { fromA: a.charAt(a.length - 1), fromB: b.charAt(0) };
  }
  if (a.length === b.length + 2 && a.slice(1, -1) === b)
    return { fromA: a.charAt(0) + a.slice(-1), fromB: "" };
  if (b.length === a.length + 2 && b.slice(1, -1) === a)
    return { fromA: "", fromB: b.charAt(0) + b.slice(-1) };
  return null;
}

function tellApart({ fromA, fromB }: Dropped): boolean {
  return OPPOSITES.some((set) => fromA !== fromB && isOneOf(set, fromA) && isOneOf(set, fromB));
}

function isOneOf(set: string, character: string): boolean {
  return character.length === 1 && set.includes(character);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
