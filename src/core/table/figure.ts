import { decimalFrom, decimalOf, type Decimal } from "../scoring";
import type { Cell } from "../grid";
import { foldText } from "./label-text";

/** The units of amounts, in 元. */
const AMOUNT_UNITS = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;

const FIGURE = /^[¥￥]?([-+]?[\d.]+(?:e[-+]?\d+)?)(%|分|元|万元|亿元)?$/i;
/** Words and conditions, in which a figure is only a part: 12场, ≥95%. Most texts with a figure are such. */
const HOLDS_MORE = /^[\u4e00-\u9fff≥≤<>=]|(?![分元])[\u4e00-\u9fff]$/;
/** A comma between thousands; one elsewhere is no mark of a number. */
const THOUSANDS_COMMA = /(?<=\d),(?=\d{3}(?!\d))/g;

type AmountUnit = keyof typeof AMOUNT_UNITS;

/** A figure as it is written in a cell. */
export interface Figure {
  /** The figure as written, in its own unit; a percentage as its ratio. */
  readonly number: Decimal;
  /** The unit of the amount where the text states one; null for points and bare figures. */
  readonly unit: AmountUnit | null;
}

/**
 * The figure of a cell: a numeric value, or text that reads as one once `,`, white space, full-width forms
 * and a trailing 分, 元, 万元, 亿元 or % are taken away; null for anything else.
 */
export function figureOf(cell: Cell): Figure | null {
  if (typeof cell.value === "number") {
    const number = decimalOf(cell.value);
    return number && { number, unit: null };
  }
  return typeof cell.value === "string" ? figureOfText(cell.value) : null;
}

function figureOfText(text: string): Figure | null {
  if (text.length > 40 || HOLDS_MORE.test(text) || !/[\d\uff10-\uff19]/.test(text)) return null;
  const plain = foldText(text).replace("\u2212", "-").replace(THOUSANDS_COMMA, "");
  const match = FIGURE.exec(plain);
  const number = decimalFrom(match?.[1] ?? "");
  if (!number) return null;
  const suffix = match?.[2];
  if (suffix === "%") return { number: number.div(100), unit: null };
  return { number, unit: suffix !== undefined && isAmountUnit(suffix) ? suffix : null };
}

function isAmountUnit(text: string): text is AmountUnit {
  return Object.hasOwn(AMOUNT_UNITS, text);
}

/** An amount converted from the unit that its text states to the unit of its column. */
export function convertAmount({ number, unit }: Figure, columnUnit: AmountUnit): Decimal {
  if (unit === null || unit === columnUnit) return number;
  return number.times(AMOUNT_UNITS[unit]).div(AMOUNT_UNITS[columnUnit]);
}
