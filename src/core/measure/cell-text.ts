import type { Cell } from "../grid";
import { isCellError } from "../grid";
import { decimalOf, decimalText } from "../scoring";
import type { Decimal } from "../scoring";
import { isDateFormat, showsCalendar } from "./date-format";

const MILLISECONDS_A_DAY = 86_400_000;

/** Day 0 of the two date systems; the first one counts the 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** 31 December 9999, where the calendar of worksheets ends. */
const LAST_SERIAL = 2_958_465;

/**
 * What a target or an actual value says when its cell is typed: 1 in the format `0%` is `100%`, a date
 * is `2020年12月31日`, 12 in the format `0"家"` is `12家`. The figure is exact, not rounded as shown.
 *
 * @param date1904 whether the workbook's dates count from 1904
 */
export function cellText(cell: Cell, date1904 = false): string {
  const { value, format = "" } = cell;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  return numberText(value, format, date1904);
}

function numberText(value: number, format: string, date1904: boolean): string {
  if (isDateFormat(format) && showsCalendar(format)) {
    const date = dateText(value, date1904);
    if (date !== null) return date;
  }
  const decimal = decimalOf(value);
  if (decimal === null) return String(value);
  const section = sectionFor(decimal, format);
  const { prefix, suffix } = literalsOf(section);
  return `${prefix}${decimalText(scaled(decimal, section))}${suffix}`;
}

function dateText(serial: number, date1904: boolean): string | null {
  if (serial < 1 || serial > LAST_SERIAL) return null;
  const epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
  const date = new Date(epoch + Math.floor(serial) * MILLISECONDS_A_DAY);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** A code has up to three sections: positive, negative, zero. */
function sectionFor(value: Decimal, format: string): string {
  const [positive = "", negative, zero] = format.split(";");
  if (value.eq(0)) return zero ?? positive;
  return value.lt(0) ? (negative ?? positive) : positive;
}

function scaled(value: Decimal, section: string): Decimal {
  return withBlankedLiterals(section).includes("%") ? value.times(100) : value;
}

const FIGURE_PLACES = /(?:general|g\/通用格式|[#0?](?:[#0?.,]*[#0?])?)/i;

/** A comma behind the last place scales by a thousand, `!` writes a point into the figure (`0!.0,"万"`). */
const SCALES = /!|[#0?],+(?![#0?])/;

/** The words and the percent sign that a format writes around the figure; none where it also scales the figure. */
function literalsOf(section: string): { readonly prefix: string; readonly suffix: string } {
  const blanked = withBlankedLiterals(section);
  const figures = FIGURE_PLACES.exec(blanked);
  if (figures === null || SCALES.test(blanked)) return { prefix: "", suffix: "" };
  return {
    prefix: literalText(section.slice(0, figures.index)),
    suffix: literalText(section.slice(figures.index + figures[0].length)),
  };
}

function withBlankedLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\./g, (literal) => " ".repeat(literal.length));
}

function literalText(part: string): string {
  return part.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|[#0?,.()\s+-]/g,
    (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "",
  );
}
