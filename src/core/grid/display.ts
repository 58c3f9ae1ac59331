import { decimalOf, decimalText } from "../scoring";
import { isCellError, type Cell } from "./grid";
import { bareFormat, isDateFormat, isPercentFormat, sectionsOf } from "./number-format";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial 1 is 1900-01-01; Excel counts a 29 February 1900 that never was, so that later days are one off. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * What a person reads in a cell, without outer white space. Percentages, dates and units in the number format
 * (`0"家"`) are shown; figures keep all their decimals, because a figure rounded for the eye (0.9998 as
 * `100%`) must not be checked in place of the real one.
 */
export function displayText(cell: Cell, date1904 = false): string {
  const { value, format } = cell;
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  const shown = format === undefined ? AS_WRITTEN : formatOf(format);
  if (shown.isDate) {
    const day = dayOfSerial(value, date1904);
    if (day) return dayText(day, shown.first);
  }
  if (Number.isSafeInteger(value) && !shown.isPercent) return String(value) + shown.unit;
  const figure = decimalOf(value);
  if (!figure) return String(value);
  return shown.isPercent ? `${decimalText(figure.times(100))}%` : decimalText(figure) + shown.unit;
}

/** Whether a cell shows anything at all; cheaper than its text. */
export function isFilledCell({ value }: Cell): boolean {
  return value !== null && (typeof value !== "string" || value.trim() !== "");
}

/** The day of a date serial; undefined where Excel shows no date. */
export function dayOfSerial(serial: number, date1904 = false): CalendarDay | undefined {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return undefined;
  const days = Math.floor(serial);
  const shift = !date1904 && days < 60 ? 1 : 0;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + (days + shift) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** In the style of the format: `2020年12月31日` or `2020/12/31`, down to the day only where it shows one. */
function dayText({ year, month, day }: CalendarDay, format: string): string {
  const shown = bareFormat(format).toLowerCase();
  const chinese = format.includes("年") || format.includes("月");
  const parts = [
    shown.includes("y") ? (chinese ? `${year}年` : year) : "",
    shown.includes("m") ? (chinese ? `${month}月` : month) : "",
    shown.includes("d") ? (chinese ? `${day}日` : day) : "",
  ].filter((part) => part !== "");
  return parts.join(chinese ? "" : "/");
}

/** What a number format says of the text of a figure. */
interface ShownFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** What stands behind the figure. */
  readonly unit: string;
  /** The part for positive figures. */
  readonly first: string;
}

const AS_WRITTEN: ShownFormat = { isDate: false, isPercent: false, unit: "", first: "" };

/** A workbook has few formats and many figures; what is read of the first ones is kept. */
const KNOWN_FORMATS = new Map<string, ShownFormat>([
  ["General", AS_WRITTEN],
  ["@", AS_WRITTEN],
]);
const MOST_KNOWN = 200;

function formatOf(format: string): ShownFormat {
  let shown = KNOWN_FORMATS.get(format);
  if (!shown) {
    shown = readFormat(format);
    if (KNOWN_FORMATS.size < MOST_KNOWN) KNOWN_FORMATS.set(format, shown);
  }
  return shown;
}

function readFormat(format: string): ShownFormat {
  return {
    isDate: isDateFormat(format),
    isPercent: isPercentFormat(format),
    unit: unitOf(format),
    first: sectionsOf(format)[0] ?? "",
  };
}

/** Text that a format puts behind the figure, such as `家` in `0"家"` or `0家`. */
function unitOf(format: string): string {
  const section = (sectionsOf(format)[0] ?? "").replace(/\[[^\]]*\]|[_*]./g, "");
  const behind = /[0#?](?!.*[0#?])(.*)$/.exec(section)?.[1] ?? "";
  return behind.replace(/["\\]/g, "").replace(/[\s(),.]|General/g, "");
}
