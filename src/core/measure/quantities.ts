import { decimalFrom } from "../scoring";
import type { Decimal } from "../scoring";
import { chineseNumber } from "./fold-text";
import { anyOf, HAN, matchesOf } from "./pattern";
import type { Comparator, Unit } from "./reading";
import { denominator, MULTIPLIER, multiplierOf, UNIT_LETTERS, UNIT_WORD } from "./units";
import {
  AND_MORE,
  APPROXIMATE_BEHIND,
  APPROXIMATE_IN_FRONT,
  COMPARATORS_BEHIND,
  COMPARATORS_IN_FRONT,
  PARTICLES,
} from "./vocabulary/comparators";
import { PERIODS } from "./vocabulary/units";
import { UNWANTED } from "./vocabulary/stances";

/** A quantity found in a text, with where it stood. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  readonly value: Decimal;
  readonly upper?: Decimal;
  readonly unit: Unit;
  readonly approximate: boolean;
  /** Written with a plus sign behind another figure. */
  readonly joined: boolean;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const MORE = `[${AND_MORE.join("")}]`;
const PERIOD = anyOf(Object.keys(PERIODS));

/** What may follow a figure although it is no unit: 5完成 has none. */
const NO_UNIT_WORDS = anyOf([
  ...Object.keys(COMPARATORS_BEHIND),
  ...APPROXIMATE_BEHIND,
  "完成",
  "已",
  "均",
  "的",
  "以",
  "及",
  "和",
  "与",
  "且",
  "或",
  "左右",
]);

const QUANTITY = new RegExp(
  [
    `(?:(?<everyone>每人)?每(?<eachCount>\\d{1,3})?个?(?<each>${PERIOD})(?:度)?)?`,
    `(?<front>(?:${anyOf(Object.keys(COMPARATORS_IN_FRONT))}){1,3})?`,
    `(?<about>${anyOf(APPROXIMATE_IN_FRONT)})?(?:${anyOf(PARTICLES)})?`,
    `(?<percentWord>百分之)?`,
    `(?<sign>(?<![\\d%‰])[-+])?`,
    `(?<number>${NUMBER})`,
    `(?:${UNIT_LETTERS}(?:\\(含\\))?(?:-{1,2}|~|—{1,2}|–|至|到)(?<upper>${NUMBER}))?`,
    `(?:天?[*xX](?<times>\\d{1,2})(?=个?小时))?`,
    `(?<more>${MORE})?(?<multiplier>${MULTIPLIER})?(?<moreBehind>${MORE})?`,
    `(?:(?<unit>${UNIT_WORD})|(?!${NO_UNIT_WORDS}|(?:${PERIOD})度?[/每])(?<unknown>[${HAN}]{1,4}))?`,
    `(?:(?:/|每)(?<perCount>\\d{0,3})个?(?<per>(?!(?:${PERIOD})[·.*/][${HAN}])(?:${PERIOD})|(?:[${HAN}]{1,4}?)(?:[·.*/][${HAN}]{1,3})?(?=$|[^${HAN}]|${anyOf(Object.keys(COMPARATORS_BEHIND))})))?`,
    `(?:[${HAN}]{0,4}?(?:\\(含(?:本数)?\\)|含)?(?<behind>${anyOf(Object.keys(COMPARATORS_BEHIND).filter((word) => word.length > 1))})|(?<behindShort>${anyOf(Object.keys(COMPARATORS_BEHIND).filter((word) => word.length === 1))}))?`,
    `(?:\\(含\\d*(?:\\.\\d+)?${UNIT_LETTERS}\\))?`,
    `(?<aboutBehind>${anyOf(APPROXIMATE_BEHIND)})?`,
  ].join(""),
  "g",
);

/** One figure alone, with a sign in front or a unit behind: what `QUANTITY` finds there, found sooner. */
const FIGURE_ALONE = new RegExp(`^(?<front>[≥≤><=])?(?<number>\\d+(?:\\.\\d+)?)(?<unit>${UNIT_WORD})?$`);

/** Figures that count nothing: 深财〔2020〕115号, 第3名, 第1-12期, `1.` before a clause. */
const NO_QUANTITIES = [
  /[[〔(【]\d{4}年?[\]〕)】]第?\d+号/g,
  /第\d+(?:[-~至到]\d+)?[号名位期届批次]?/g,
  /(?<!\d)\d{1,6}号(?:文|令|公告)/g,
  /(?<=^|[;。\n])\(?\d{1,2}[.、)](?!\d)/g,
  /(?<!\d)[A-Za-z]\d+/g,
  /(?<!\d)\d{1,9}[:/]\d{1,9}(?!\d*个?(?:工作日|天|日|周|月|季|年|万))/g,
];

/** Each of these has one of the characters; most texts have none. */
const MAY_COUNT_NOTHING = /[号第.、):/A-Za-z]/;

/** All quantities of a folded text whose dates are blanked out, in order. */
export function findQuantities(folded: string): FoundQuantity[] {
  const alone = FIGURE_ALONE.exec(folded);
  if (alone) return quantitiesOf([alone]);
  let text = withFigures(folded);
  if (!/\d/.test(text)) return [];
  if (MAY_COUNT_NOTHING.test(text))
    for (const pattern of NO_QUANTITIES) text = text.replace(pattern, (match) => "§".repeat(match.length));
  return quantitiesOf(matchesOf(QUANTITY, text));
}

function quantitiesOf(matches: readonly RegExpExecArray[]): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (const match of matches) {
    const quantity = quantityOf(match);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function quantityOf(match: RegExpExecArray): FoundQuantity | null {
  const groups = match.groups ?? {};
  const value = figure(`${groups.sign === "-" ? "-" : ""}${groups.number ?? ""}`);
  const upper = groups.upper === undefined ? undefined : figure(groups.upper);
  if (value === null || upper === null) return null;
  const isMore = groups.more !== undefined || groups.moreBehind !== undefined;
  const quantity: FoundQuantity = {
    start: match.index,
    end: match.index + match[0].length,
    comparator: comparatorOf(groups, isMore),
    value: groups.times === undefined ? value : value.times(groups.times),
    unit: unitOf(groups),
    approximate: groups.about !== undefined || groups.aboutBehind !== undefined,
    joined: groups.sign === "+" && match.index > 0,
  };
  return upper === undefined ? quantity : { ...quantity, upper };
}

/** Longer than any figure of a table; exact arithmetic on it would be a trap. */
const MAX_DIGITS = 40;

function figure(text: string): Decimal | null {
  return text.length > MAX_DIGITS ? null : decimalFrom(text.replaceAll(",", ""));
}

type Groups = Readonly<Record<string, string | undefined>>;

function comparatorOf(groups: Groups, isMore: boolean): Comparator {
  const behind = COMPARATORS_BEHIND[groups.behind ?? groups.behindShort ?? ""];
  return comparatorInFront(groups.front) ?? behind ?? (isMore ? ">" : "bare");
}

/** Where signs and words stand doubled (不低于≥90%), the last is the one beside the figure. */
function comparatorInFront(front: string | undefined): Comparator | undefined {
  if (front === undefined) return undefined;
  const last = LAST_COMPARATOR.exec(front)?.[0] ?? "";
  return COMPARATORS_IN_FRONT[front] ?? COMPARATORS_IN_FRONT[last];
}

const LAST_COMPARATOR = new RegExp(`(?:${anyOf(Object.keys(COMPARATORS_IN_FRONT))})$`);

/** 0投诉 counts what nobody wants to happen, in whatever unit: 0起, 0次. */
const WHAT_HAPPENS = new RegExp(`^(?:${anyOf(UNWANTED)})`);

function unitOf(groups: Groups): Unit {
  const { unit, unknown, per, each, everyone } = groups;
  const counted = unknown !== undefined && WHAT_HAPPENS.test(unknown) ? "" : unknown;
  const word = groups.percentWord !== undefined ? "%" : (unit ?? counted ?? "");
  return {
    multiplier: multiplierOf(groups.multiplier),
    // 7*24小时 is a service that never stops, no length of time to compare 24小时 with.
    word: groups.times === undefined ? word : `*${groups.times}小时`,
    per:
      per !== undefined
        ? denominator(groups.perCount ?? "", per)
        : each !== undefined
          ? denominator(groups.eachCount ?? "", everyone === undefined ? each : `人·${each}`)
          : "",
  };
}

const NUMERAL = "[零一二两三四五六七八九十百千]{1,7}";
const NUMERAL_AND_UNIT = new RegExp(
  `^(?<front>(?:${anyOf([...Object.keys(COMPARATORS_IN_FRONT), ...PARTICLES, "已", "共", "完成", "举办", "召开", "开展", "组织", "每年", "每季度", "每月"])})*)(?<numeral>${NUMERAL})(?<rest>(?!分之)${MORE}?(?:${UNIT_WORD})(?:(?:${anyOf(Object.keys(COMPARATORS_BEHIND))})?)(?![性般定直起切致样]).{0,8})$`,
);
const PERCENT_IN_WORDS = new RegExp(`百分之(?<numeral>${NUMERAL})`, "g");
const NONE_OF_SOMETHING = new RegExp(`^零(?=(?:${anyOf(UNWANTED)}))`);

/** Chinese numerals become figures where they can be nothing else: 两次, 不少于十场, 百分之九十, 零投诉. */
function withFigures(folded: string): string {
  if (!/[零一二两三四五六七八九十百千]/.test(folded)) return folded;
  const text = folded
    .replace(PERCENT_IN_WORDS, (words, numeral: string) => {
      const number = chineseNumber(numeral);
      return number === null ? words : `${number}%`;
    })
    .replace(NONE_OF_SOMETHING, "0");
  const { front = "", numeral = "", rest = "" } = NUMERAL_AND_UNIT.exec(text)?.groups ?? {};
  const number = numeral === "" ? null : chineseNumber(numeral);
  return number === null ? text : `${front}${number}${rest}`;
}

/** The text outside of the quantities that were found in it. */
export function aroundQuantities(
  folded: string,
  quantities: readonly FoundQuantity[],
): { readonly before: string; readonly after: string } {
  const text = withFigures(folded);
  const first = quantities[0];
  const last = quantities.at(-1);
  if (first === undefined || last === undefined) return { before: text, after: "" };
  return { before: text.slice(0, first.start), after: text.slice(last.end) };
}
