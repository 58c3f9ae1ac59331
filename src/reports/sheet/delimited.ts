import type { Messages } from "../../messages";
import { oneLine } from "../one-line";
import { columnText, figureIn, REPORT_COLUMNS, type ReportColumn, type ReportRow } from "./report-row";

/** What Excel and WPS take for the beginning of a formula, also behind white space, also in full width. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Without it, Excel takes the file for one in the system's old encoding, and Chinese for garbage. */
const BYTE_ORDER_MARK = "\ufeff";

/** A list of findings as a file of comma-separated values (RFC 4180), in UTF-8 with its mark. */
export function csvText(rows: readonly ReportRow[], messages: Messages): string {
  const lines = tableOf(rows, messages).map((cells) => cells.map(quoted).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/** A list of findings to paste into a worksheet: a row a line, tabs between the columns. */
export function tabbedText(rows: readonly ReportRow[], messages: Messages): string {
  return tableOf(rows, messages)
    .map((cells) => cells.map(oneLine).join("\t"))
    .join("\n");
}

function tableOf(rows: readonly ReportRow[], messages: Messages): string[][] {
  const heads = REPORT_COLUMNS.map((column) => messages.t(`report:list.${column}`));
  return [heads, ...rows.map((row) => REPORT_COLUMNS.map((column) => inert(row, column, messages)))];
}

/** Nothing that a table says may become a formula in whatever opens the file; numbers stay numbers. */
function inert(row: ReportRow, column: ReportColumn, messages: Messages): string {
  const text = columnText(row, column, messages);
  return figureIn(row, column) === null && FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
