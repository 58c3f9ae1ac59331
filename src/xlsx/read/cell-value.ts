import type { CellValue } from "../../core";
import { WorkbookFileError } from "../workbook-file";
import { unescapeString } from "./strings";

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_0_1900 = Date.UTC(1899, 11, 30);
const DAY_0_1904 = Date.UTC(1904, 0, 1);

/** XML Schema's double without its infinities; JavaScript alone would take `0x10` for a number too. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Date, time or both, of ISO 8601. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:\d\d)?)?$/;

/** What the `<v>` of a cell is read by. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The value of a cell from its `t` and its `<v>` (ECMA-376 part 1, 18.18.11). Inline strings are read
 * elsewhere.
 *
 * @throws WorkbookFileError `damaged` where the text is none of its type
 */
export function cellValue(type: string, text: string, context: ValueContext): CellValue {
  if (type === "str") return unescapeString(text);
  const trimmed = text.trim();
  if (trimmed === "") return null;
  switch (type) {
    case "s":
      return sharedString(trimmed, context.strings);
    case "b":
      return trimmed === "1" || trimmed === "true";
    case "e":
      return { error: trimmed };
    case "d":
      return dateSerial(trimmed, context.date1904);
    default:
      if (!NUMBER.test(trimmed)) throw new WorkbookFileError("damaged", `${trimmed} is no number`);
      return finite(Number(trimmed), trimmed);
  }
}

function sharedString(index: string, strings: readonly string[]): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new WorkbookFileError("damaged", `the shared string ${index} is missing`);
  return text;
}

/** Strict workbooks may hold a date as ISO 8601 text. */
function dateSerial(text: string, date1904: boolean): number {
  if (!ISO_DATE.test(text)) throw new WorkbookFileError("damaged", `${text} is no date`);
  const local = /Z$|T.*[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes("T") ? text : `${text}T00:00`}Z`;
  const milliseconds = Date.parse(local) - (date1904 ? DAY_0_1904 : DAY_0_1900);
  return finite(milliseconds / MILLISECONDS_PER_DAY, text);
}

function finite(number: number, text: string): number {
  if (!Number.isFinite(number)) throw new WorkbookFileError("damaged", `${text} is no number`);
  return number;
}
