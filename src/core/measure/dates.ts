import { chineseNumber } from "./fold-text";
import { matchesOf } from "./pattern";
import type { Comparator, Day } from "./reading";

/** A date or period found in a text, with where it stood. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  readonly first: Day;
  readonly last: Day;
  /** The period ends with the deadline in any reading: a day, 12月底, 年内; not 2020年12月前. */
  readonly beforePeriod: boolean;
  readonly impossible: boolean;
  /** As it is written, without the words in front and behind: 2月31日. */
  readonly text: string;
}

interface Period {
  readonly first: Day;
  readonly last: Day;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DateForm {
  readonly pattern: RegExp;
  readonly period: (groups: Groups) => Period;
}

const YEAR = /(?:(?<year>(?:19|20)\d{2}|(?<!\d)[12]\d)年(?:度)?)?/;
const FULL_YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})/;
const SAME_YEAR = "(?:\\k<year>年)?";

/** The forms of a date, the most specific first: a later one never takes what an earlier one has read. */
const FORMS: readonly DateForm[] = [
  { pattern: joined(FULL_YEAR, /[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})日?(?!\d)/), period: dayOf },
  { pattern: joined(YEAR, /(?<!\d)(?<month>\d{1,2})月份?(?<day>\d{1,2})[日号]/), period: dayOf },
  {
    pattern: joined(
      YEAR,
      /(?<!\d)(?<month>\d{1,2})月?(?:-|~|—|至|到)/,
      SAME_YEAR,
      /(?<until>\d{1,2})月(?!\d)/,
    ),
    period: monthsOf,
  },
  {
    pattern: joined(YEAR, /(?<!\d)(?<month>\d{1,2})月份?(?<part>底|末|初|[上中下]旬)?(?!\d)/),
    period: monthOf,
  },
  {
    pattern: joined(FULL_YEAR, /[-/.](?<month>0?[1-9]|1[0-2])(?=月|前|底|以前)月?(?<part>底|末)?/),
    period: monthOf,
  },
  { pattern: joined(FULL_YEAR, /[-/](?<month>0[1-9]|1[0-2])(?![\d/-])/), period: monthOf },
  // 12.31前: what stands before a deadline's word is no decimal.
  {
    pattern: /(?<![\d./-])(?<month>0?[1-9]|1[0-2])[./](?<day>[0-3]?\d)(?=日?[之以]?前)/g,
    period: dayOf,
  },
  {
    pattern: joined(YEAR, /第?(?<!\d)(?<quarter>[一二三四1-4])季度?(?<part>底|末)?/),
    period: quarterOf,
  },
  { pattern: joined(YEAR, /(?<half>[上下])半年(?<part>底|末)?/), period: halfYearOf },
  { pattern: joined(FULL_YEAR, /年(?:度)?(?<part>底|末|初|年底|年末)?/), period: yearOf },
  { pattern: /(?:[本当]年度?)?(?<![每半全\d])年(?<part>底|末)/g, period: yearOf },
  { pattern: /(?:[本当]年度?|(?<![\u4e00-\u9fff\d])年)(?=内)/g, period: yearOf },
  {
    pattern:
      /(?<!\d)(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d|\.\d)(?=$|[^\d\u4e00-\u9fff%])/g,
    period: dayOf,
  },
];

function joined(...pieces: readonly (RegExp | string)[]): RegExp {
  return new RegExp(pieces.map((piece) => (typeof piece === "string" ? piece : piece.source)).join(""), "g");
}

function yearIn(groups: Groups): number | null {
  if (groups.year === undefined) return null;
  const year = Number(groups.year);
  return year < 100 ? 2000 + year : year;
}

function dayOf(groups: Groups): Period {
  const day = { year: yearIn(groups), month: Number(groups.month), day: Number(groups.day) };
  return { first: day, last: day };
}

const DAYS_OF_PART: Readonly<Record<string, readonly [first: number, last: number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
};

function monthOf(groups: Groups): Period {
  const year = yearIn(groups);
  const month = Number(groups.month);
  const end = daysOfMonth(year, month);
  if (groups.part === "底" || groups.part === "末") return dayPeriod({ year, month, day: end });
  const [first, last] = DAYS_OF_PART[groups.part ?? ""] ?? [1, end];
  return { first: { year, month, day: first }, last: { year, month, day: Math.min(last, end) } };
}

function monthsOf(groups: Groups): Period {
  return monthSpan(yearIn(groups), Number(groups.month), Number(groups.until));
}

function quarterOf(groups: Groups): Period {
  const quarter = chineseNumber(groups.quarter ?? "") ?? Number(groups.quarter);
  const span = monthSpan(yearIn(groups), quarter * 3 - 2, quarter * 3);
  return groups.part === undefined ? span : dayPeriod(span.last);
}

function halfYearOf(groups: Groups): Period {
  const span = groups.half === "上" ? monthSpan(yearIn(groups), 1, 6) : monthSpan(yearIn(groups), 7, 12);
  return groups.part === undefined ? span : dayPeriod(span.last);
}

function yearOf(groups: Groups): Period {
  const year = yearIn(groups);
  if (groups.part === "初") return monthSpan(year, 1, 3);
  const span = monthSpan(year, 1, 12);
  return groups.part === undefined ? span : dayPeriod(span.last);
}

function monthSpan(year: number | null, from: number, until: number): Period {
  return {
    first: { year, month: from, day: 1 },
    last: { year, month: until, day: daysOfMonth(year, until) },
  };
}

function dayPeriod(day: Day): Period {
  return { first: day, last: day };
}

/** Without a year, February may have its 29th day. */
function daysOfMonth(year: number | null, month: number): number {
  if (month === 2)
    return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

const FRONT = /(?:(?<until>≤|<|不晚于|不迟于|不超过|截至|截止到?|早于)|(?<from>≥|>|不早于))(?:到|于|至)?$/;
const BEHIND = /^\(?(?:含\)?)?(?:(?<until>之前|以前|前|以内|之内|内|止|截止)|(?<from>之后|以后|后|起|开始))/;

/** Every form of a date has one of these; most figures have none. */
const MAY_HOLD_DATE = /[年月季]|(?:19|20)\d\d|\d[./]\d+日?[之以]?前/;

/** All dates of a folded text, in order; the second of `a至b` is joined to the first. */
export function findDates(folded: string): FoundDate[] {
  if (!MAY_HOLD_DATE.test(folded)) return [];
  const spelled = withFigures(folded);
  // Converted numerals move what follows; the places are then only good for telling what is left over.
  const taken: FoundDate[] = [];
  for (const { pattern, period } of FORMS) {
    for (const match of matchesOf(pattern, spelled)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((date) => start < date.end && date.start < end)) continue;
      taken.push(withComparator(spelled, start, end, period(match.groups ?? {})));
    }
  }
  taken.sort((a, b) => a.start - b.start);
  return joinRanges(spelled, taken);
}

function withComparator(text: string, start: number, end: number, { first, last }: Period): FoundDate {
  const front = FRONT.exec(text.slice(Math.max(0, start - 8), start));
  const behind = BEHIND.exec(text.slice(end, end + 6));
  const isUntil = (behind?.groups?.until ?? front?.groups?.until) !== undefined;
  const isFrom = (behind?.groups?.from ?? front?.groups?.from) !== undefined;
  const isEndOfPeriod = /[底末]$/.test(text.slice(start, end)) || sameDay(first, last);
  const isWithin = behind?.groups?.until?.endsWith("内") ?? false;
  return {
    start: start - (front?.[0].length ?? 0),
    end: end + (behind?.[0].length ?? 0),
    comparator: isUntil ? "<=" : isFrom ? ">=" : "bare",
    first,
    last,
    beforePeriod: behind?.groups?.until?.endsWith("前") === true && !isEndOfPeriod && !isWithin,
    impossible: !exists(first) || !exists(last),
    text: text.slice(start, end),
  };
}

function sameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function joinRanges(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    if (before !== undefined && /^(?:-|~|—{1,2}|至|到)$/.test(text.slice(before.end, date.start))) {
      const first = before.first.year === null ? { ...before.first, year: date.first.year } : before.first;
      joined[joined.length - 1] = {
        ...date,
        start: before.start,
        first,
        impossible: before.impossible || date.impossible,
        text: before.impossible ? before.text : date.text,
      };
    } else {
      joined.push(date);
    }
  }
  return joined;
}

const DAY_IN_WORDS =
  /(?<year>[零一二三四五六七八九]{4}(?=年))|(?<month>十[一二]?|[一二三四五六七八九])(?=月(?:[底末前份上中下内]|$|[一二三]?十?[一二三四五六七八九]?[日号]))|(?<=月)(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])/g;

/** 二零二零年十二月三十一日 → 2020年12月31日. */
function withFigures(folded: string): string {
  return folded.replace(DAY_IN_WORDS, (numeral) => String(chineseNumber(numeral) ?? numeral));
}

/** The text with its dates blanked out, so that what is left can be read on its own. */
export function withoutDates(folded: string, dates: readonly FoundDate[]): string {
  if (dates.length === 0) return folded;
  let rest = "";
  let position = 0;
  const spelled = withFigures(folded);
  for (const { start, end } of dates) {
    rest += `${spelled.slice(position, start)}§`;
    position = end;
  }
  return rest + spelled.slice(position);
}
