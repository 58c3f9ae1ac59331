import { decimalFrom, divide, ONE, ZERO } from "../scoring";
import type { Decimal } from "../scoring";
import { anyOf, HAN } from "./pattern";
import type { Unit } from "./reading";
import {
  COUNTED_BY_GENERAL_COUNTER,
  COUNTERS,
  DIMENSIONS,
  MULTIPLIERS,
  PERIODS,
  PERIODS_A_YEAR,
} from "./vocabulary/units";

/** A decimal of this folder's own tables, which are all well-formed. */
function decimal(text: string): Decimal {
  return decimalFrom(text) ?? ZERO;
}

export const NO_UNIT: Unit = { multiplier: ONE, word: "", per: "" };

/** A unit's dimension and its factor to the dimension's base: 分钟 → clock, 60. */
export interface Measure {
  readonly dimension: string;
  readonly factor: Decimal;
}

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, words]) =>
    Object.entries(words).map(([word, factor]): [string, Measure] => [
      word,
      { dimension, factor: decimal(factor) },
    ]),
  ),
);

const GENERAL_COUNTER = "个";

/** Unknown words are a dimension of their own. */
export function measureOf(word: string): Measure {
  return MEASURES.get(word) ?? { dimension: `:${word}`, factor: ONE };
}

/**
 * Whether two unit words count or measure the same thing; 个 counts whatever the indicator's name says, and
 * 台(套) is 台 or 套.
 */
export function areConvertible(a: string, b: string): boolean {
  if (measureOf(a).dimension === measureOf(b).dimension) return true;
  return eitherOf(a).some((one) => eitherOf(b).some((other) => one === other || isGeneral(one, other)));
}

function eitherOf(word: string): readonly string[] {
  return KNOWN_WORDS.has(word) ? [word] : (word.match(/[^(/)]+/g) ?? []);
}

function isGeneral(a: string, b: string): boolean {
  return countsGenerally(a, b) || countsGenerally(b, a);
}

function countsGenerally(general: string, word: string): boolean {
  return general === GENERAL_COUNTER && COUNTED_BY_GENERAL_COUNTER.includes(word);
}

/** Units of a length of time: a bare target of one may be a limit or a minimum. */
export function isDuration(word: string): boolean {
  return ["clock", "workday", "month"].includes(measureOf(word).dimension);
}

const SECONDS_A_DAY = decimal("86400");
/** On the average of a year. */
const DAYS_A_MONTH = divide(decimal("365"), decimal("12"));

/** How many days a length of time is, months and years on the average; null for workdays and all else. */
export function daysIn(word: string): Decimal | null {
  const { dimension, factor } = measureOf(word);
  if (dimension === "clock") return divide(factor, SECONDS_A_DAY);
  return dimension === "month" ? factor.times(DAYS_A_MONTH) : null;
}

export function isMoney(word: string): boolean {
  return measureOf(word).dimension.endsWith("元");
}

export function isRatio(word: string): boolean {
  return measureOf(word).dimension === "ratio";
}

const WORDS = [...MEASURES.keys(), ...COUNTERS];
const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS);

/** Two counters in one: 台(套), 件/套. */
const EITHER = "[台件个][(/][套件台]\\)?";
export const UNIT_WORD = `${EITHER}|${anyOf(WORDS)}`;
/** The letters that units and their multipliers are written in. */
const LETTERS = [...new Set([...WORDS, ...Object.keys(MULTIPLIERS)].join("").replace(/[^\p{L}%‰℃]/gu, ""))];
/**
 * A unit with its multiplier, or none, where it is only passed over. To try one unit after the other would take
 * far longer, to compile above all.
 */
export const UNIT_LETTERS = `[${LETTERS.join("")}/()]*`;
/** The 百 of 百分比 and the 千 of 千克 are no multipliers. */
export const MULTIPLIER = `(?!百分|千[克米瓦])(?:${anyOf(Object.keys(MULTIPLIERS))})`;

export function isUnitWord(word: string): boolean {
  return KNOWN_WORDS.has(word);
}

export function multiplierOf(text: string | undefined): Decimal {
  const factor = MULTIPLIERS[text ?? ""];
  return factor === undefined ? ONE : decimal(factor);
}

/** One spelling of a denominator: 全年 → 年, 10个工作日 → 10工作日, 1季度 → 季度, 人/年 and 年·人 → 人·年. */
export function denominator(count: string, word: string): string {
  const parts = word.split(/[·.*/]|(?<=人)(?=[年月天日])/);
  const period = parts.map((part) => PERIODS[part] ?? part).sort();
  return `${count === "1" ? "" : count}${period.join("·")}`;
}

/** How often a denominator fits into a year, or null where it is no period. */
export function timesAYear(per: string): { readonly times: Decimal; readonly exact: boolean } | null {
  const [, count = "", word = ""] = /^(\d*)(.*)$/.exec(per) ?? [];
  const period = PERIODS_A_YEAR[word];
  if (period === undefined) return null;
  const length = decimal(count === "" ? "1" : count);
  if (length.eq(0)) return null;
  return { times: decimal(period.times).div(length), exact: period.exact };
}

const WHOLE_UNIT = new RegExp(
  `^(?<multiplier>${MULTIPLIER})?(?<word>${UNIT_WORD})?(?:/(?<count>\\d{0,3})个?(?<per>[${HAN}·]{1,6}))?$`,
);

/** Reads a text that is only a unit (万元, %, 人/年), as a column 度量单位 or a name's `(万人次)` states it. */
export function readUnit(folded: string): Unit | null {
  const groups = WHOLE_UNIT.exec(folded)?.groups;
  if (folded === "" || groups === undefined) return null;
  return {
    multiplier: multiplierOf(groups.multiplier),
    word: groups.word ?? "",
    per: groups.per === undefined ? "" : denominator(groups.count ?? "", groups.per),
  };
}
