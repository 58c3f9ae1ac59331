import type { CellValue } from "../../../core";

/** What a cell holds after something was typed into it or written to it. */
export interface TypedContent {
  readonly value: CellValue;
  /** With its leading `=`; its value is then what it shows until it is calculated. */
  readonly formula?: string;
  /** The number format that Excel gives a General cell along with it: `50%` typed is 0.5 shown as `0%`. */
  readonly format?: string;
}

/** Excel's limit on the characters of a cell. */
export const MAX_TEXT_LENGTH = 32_767;

/** A formula that nothing here can calculate shows what Excel shows while it calculates. */
const PENDING: CellValue = { error: "#BUSY!" };

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

const TEXT_FORMAT = "@";

/**
 * What Excel makes of a value that is typed or written: a text with a leading `=` is a formula, `'…` and
 * everything in a cell of format `@` is text, and a text that reads as a number, date, share or truth value
 * becomes one.
 *
 * @param format The cell's number format; undefined is General.
 * @returns Undefined for what Excel refuses.
 */
export function typedContent(input: unknown, format: string | undefined): TypedContent | undefined {
  if (typeof input === "string") return input.length > MAX_TEXT_LENGTH ? undefined : typedText(input, format);
  if (typeof input !== "number" && typeof input !== "boolean") return undefined;
  if (format === TEXT_FORMAT) return { value: String(input).toUpperCase() };
  return { value: input };
}

function typedText(text: string, format: string | undefined): TypedContent | undefined {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === TEXT_FORMAT) return { value: text };
  if (/^=./s.test(text)) return { value: PENDING, formula: text };
  const constant = CONSTANTS.map((read) => read(text.trim())).find((content) => content !== undefined);
  if (constant) {
    const { format: suggested, ...content } = constant;
    return suggested !== undefined && format === undefined ? { ...content, format: suggested } : content;
  }
  // A sign in front is the older way to begin a formula; Excel writes the = itself.
  if (/^[-+]\s*[^\s+-]/.test(text)) return { value: PENDING, formula: `=${text}` };
  if (/^@./s.test(text)) return undefined;
  return { value: text };
}

/** The ways in which a text reads as something else, tried in this order. */
const CONSTANTS: readonly ((text: string) => TypedContent | undefined)[] = [
  (text) => (NUMBER.test(text) ? { value: Number(text) } : undefined),
  readGroupedNumber,
  readShare,
  (text) => (/^(true|false)$/i.test(text) ? { value: text.toLowerCase() === "true" } : undefined),
  (text) => (ERRORS.has(text.toUpperCase()) ? { value: { error: text.toUpperCase() } } : undefined),
  readDate,
  readTime,
];

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED = /^[-+]?[¥￥$]?\d{1,3}(,\d{3})+(\.\d+)?$/;

function readGroupedNumber(text: string): TypedContent | undefined {
  if (!GROUPED.test(text)) return undefined;
  return { value: Number(text.replace(/[,¥￥$]/g, "")), format: text.includes(".") ? "#,##0.00" : "#,##0" };
}

function readShare(text: string): TypedContent | undefined {
  const match = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/.exec(text);
  if (!match?.[1]) return undefined;
  // Shifting the decimal point in the text keeps 28.7 % from becoming 0.28700000000000003.
  return { value: Number(`${match[1]}e-2`), format: match[1].includes(".") ? "0.00%" : "0%" };
}

const DATE = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const DAY_OF_YEAR = /^(?:(\d{1,2})[-/](\d{1,2})|(\d{1,2})月(\d{1,2})日)$/;

function readDate(text: string): TypedContent | undefined {
  const full = DATE.exec(text);
  if (full) {
    const serial = dateSerial(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]));
    return serial === undefined ? undefined : { value: serial, format: "yyyy/m/d" };
  }
  const short = DAY_OF_YEAR.exec(text);
  if (!short) return undefined;
  const year = new Date().getFullYear();
  const serial = dateSerial(year, Number(short[1] ?? short[3]), Number(short[2] ?? short[4]));
  return serial === undefined ? undefined : { value: serial, format: 'm"月"d"日"' };
}

function readTime(text: string): TypedContent | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

/** Days since 1899-12-31, with the 29 February 1900 that Excel believes in; undefined for no real date. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days > 59 ? days + 1 : days;
}
