import { remembering } from "../remembering";
import { sum } from "../scoring";
import { findDates, withoutDates } from "./dates";
import type { FoundDate } from "./dates";
import { foldText } from "./fold-text";
import { aroundQuantities, findQuantities } from "./quantities";
import type { FoundQuantity } from "./quantities";
import type { DateReading, QuantityReading, Reading, Stance } from "./reading";
import { stanceOf } from "./stance";
import { isDuration } from "./units";
import { anyOf } from "./pattern";
import { FALLING, LEFT_OVER, RISING } from "./vocabulary/comparators";

/** A target's figure stands nearly alone; with more words around it, the words are the target. */
const LONGEST_LEAD = 12;
const LONGEST_TAIL = 14;
const LONGEST_WORDS_BESIDE_DATE = 24;

/**
 * Reads a target (年度指标值). A figure or a date is the target only where it stands nearly alone;
 * deadlines that count from an event (领导签发后1个工作日内) and days of every month are text.
 */
export const readTarget = remembering((text): Reading => {
  const folded = foldText(text);
  const dates = findDates(folded);
  const rest = withoutDates(folded, dates);
  const quantities = findQuantities(rest);
  const impossibleDate = impossibleDateOf(dates);
  if (isDateAlone(rest, dates))
    return Object.assign(dateReading(dates, stanceOf(folded)), { folded, impossibleDate });
  if (dates.length === 0 && isQuantityAlone(rest, quantities)) {
    const reading = quantityReading(rest, quantities);
    const comparator = reading.comparator === "bare" && LIMITED.test(rest) ? "<=" : reading.comparator;
    return { ...reading, comparator, folded, impossibleDate };
  }
  return { kind: "text", stance: stanceOf(folded), folded, impossibleDate };
});

/** 控制在50万元: a limit without a sign. */
const LIMITED = /控制在\d/;

/**
 * Reads an actual value (实际完成值), where a sentence may stand around the figure or the date.
 *
 * @param answers The target's kind: 2020年12月25日完成100% answers a deadline as well as a percentage.
 */
export function readActual(text: string, answers?: Reading["kind"]): Reading {
  return answers === "quantity" ? readQuantityFirst(text) : readAsWritten(text);
}

const readQuantityFirst = remembering((text) => actualReading(text, true));
const readAsWritten = remembering((text) => actualReading(text, false));

function actualReading(text: string, asksForQuantity: boolean): Reading {
  const folded = foldText(text);
  const dates = findDates(folded);
  const rest = withoutDates(folded, dates);
  const quantities = findQuantities(rest);
  const impossibleDate = impossibleDateOf(dates);
  if (quantities.length > 0 && (asksForQuantity || !isBesideDates(dates, quantities)))
    return Object.assign(quantityReading(rest, quantities, withoutParts(rest, quantities)), {
      folded,
      impossibleDate,
    });
  if (dates.length > 0)
    return Object.assign(dateReading(dates, stanceOf(folded)), { folded, impossibleDate });
  return { kind: "text", stance: stanceOf(folded), folded, impossibleDate };
}

/** A number of months may be meant: a 工期 of 18月, children of 12-24月龄. */
const MAY_BE_LENGTH = /^\d+(?:[-~至到—]\d+)?月$/;

function impossibleDateOf(dates: readonly FoundDate[]): string | null {
  return dates.find(({ impossible, text }) => impossible && !MAY_BE_LENGTH.test(text))?.text ?? null;
}

/** A sentence with a date and a figure tells the date first: 2020年12月25日完成100%. */
function isBesideDates(dates: readonly FoundDate[], quantities: readonly FoundQuantity[]): boolean {
  const date = dates[0];
  const quantity = quantities[0];
  return date !== undefined && quantity !== undefined && date.start <= quantity.start;
}

function isDateAlone(rest: string, dates: readonly FoundDate[]): boolean {
  if (dates.length !== 1 || /\d/.test(rest)) return false;
  return rest.length <= LONGEST_WORDS_BESIDE_DATE && !/每|后|次日/.test(rest);
}

function isQuantityAlone(rest: string, quantities: readonly FoundQuantity[]): boolean {
  const first = quantities[0];
  if (first === undefined) return false;
  const { before, after } = aroundQuantities(rest, quantities);
  if (before.length > LONGEST_LEAD || after.length > LONGEST_TAIL) return false;
  if (/[第前]$/.test(before) || countsFromEvent(first, before, after)) return false;
  return quantities.length === 1 || first.start === 0;
}

/** 签发后1个工作日内, 到达前1个工作日, 每月5日前. */
function countsFromEvent({ unit }: FoundQuantity, before: string, after: string): boolean {
  if (!isDuration(unit.word)) return false;
  return /后|前|起|之日|自/.test(before) || /^(?:之?前|以?后)/.test(after);
}

function dateReading(dates: readonly FoundDate[], stance: Stance): DateReading {
  const last = dates.at(-1);
  const first = dates[0];
  if (last === undefined || first === undefined) throw new Error("a date reading needs a date");
  return {
    kind: "date",
    comparator: last.comparator,
    first: first.first,
    last: last.last,
    beforePeriod: last.beforePeriod,
    impossible: dates.some((date) => date.impossible),
    stance,
  };
}

const FALLS = new RegExp(`(?:${anyOf(FALLING)})[了率]?$`);
const RISES = new RegExp(`(?:${anyOf(RISING)})[了率]?$`);
/** 较目标低, 比上年同期多: against what, and in which direction. */
const DIFFERS = new RegExp(
  `(?:比|较)[^,;。]{0,10}(?:${anyOf([...FALLING, ...RISING])}|[高低多少快慢])[了出约]?$|(?:${anyOf(LEFT_OVER)})(?:成本|资金|经费|费用|支出)?[了约为]?$`,
);
/** 提升至97% states what was reached, not by how much. */
const REACHES = /^(?:达到|达|到|至|为)/;
/** 未出现低于95%的情况: the condition is what did not happen. */
const NOT_SO = /[未没无不](?:有|出现|发生|存在)?$/;
/** 3月、9月各1次: the figure is that of each, and their number is left to count. */
const OF_EACH = /各(?![类项种级界]).{0,2}$/;

/** @param figures Those of the quantities that count: of a target, all of them ask for something. */
function quantityReading(
  rest: string,
  quantities: readonly FoundQuantity[],
  figures = quantities,
): QuantityReading {
  const { before, after } = aroundQuantities(rest, quantities);
  // Figures judge for themselves; the words between them are judged where they stand outside.
  const words = quantities.length === 1 ? `${before},${after}` : rest;
  const isDenied = quantities[0]?.comparator !== "bare" && NOT_SO.test(before);
  const stance = isDenied || OF_EACH.test(before) ? "unsure" : stanceOf(words);
  const [main, ...others] = figures.map((found, index) =>
    figureReading(
      found,
      index === 0 ? before : "",
      REACHES.test(rest.slice(found.start)),
      stance === "blank" ? "plain" : stance,
    ),
  );
  if (main === undefined) throw new Error("a quantity reading needs a quantity");
  return others.length === 0 ? main : { ...main, others };
}

/** Of 12场，其中线上5场 and of 线上5场，线下7场，共12场 the whole alone, beside figures in other units. */
function withoutParts(rest: string, quantities: readonly FoundQuantity[]): readonly FoundQuantity[] {
  const whole = quantities.find((one) => isTotal(one, rest, quantities)) ?? quantities[0];
  if (whole === undefined || quantities.length === 1) return quantities;
  if (isTotal(whole, rest, quantities))
    return quantities.filter((one) => one === whole || !isInUnitOf(whole, one));
  const start = rest.indexOf("其中");
  // A share (98%，其中优秀率60%) is a figure of its own.
  if (start < whole.end || whole.unit.word === "%") return quantities;
  const end = start + rest.slice(start).search(/[);。]|$/);
  return quantities.filter((one) => one.start < start || one.start > end || !isInUnitOf(whole, one));
}

/** More figures than a person adds up in one cell. */
const MOST_FIGURES = 20;

/** Called a total, or with its parts in brackets behind it, and their sum: 国家级2个、省级3个、市级5个 has none. */
function isTotal(
  { start, end, value, unit }: FoundQuantity,
  rest: string,
  all: readonly FoundQuantity[],
): boolean {
  if (
    all.length < 3 ||
    all.length > MOST_FIGURES ||
    !(rest[end] === "(" || /[共计]/.test(rest.charAt(start - 1)))
  )
    return false;
  const parts = all.filter((one) => one.start !== start && isInUnitOf({ unit }, one));
  return parts.length > 1 && sum(parts.map((part) => part.value)).eq(value);
}

function isInUnitOf(
  { unit: { word, multiplier } }: Pick<FoundQuantity, "unit">,
  { unit }: FoundQuantity,
): boolean {
  return unit.word === word && unit.multiplier.eq(multiplier);
}

/** @param isLevel Whether the figure is a level that was reached, however much that changed. */
function figureReading(
  found: FoundQuantity,
  before: string,
  isLevel: boolean,
  stance: Stance,
): QuantityReading {
  const falls = before !== "" && FALLS.test(before);
  const reading: QuantityReading = {
    kind: "quantity",
    comparator: found.comparator,
    value: found.value,
    unit: found.unit,
    approximate: found.approximate,
    falling: falls && !isLevel,
    loweredTo: falls && isLevel,
    rising: before !== "" && !isLevel && RISES.test(before),
    difference: before !== "" && !isLevel && DIFFERS.test(before),
    joined: found.joined,
    others: [],
    stance,
  };
  return found.upper === undefined ? reading : { ...reading, upper: found.upper };
}
