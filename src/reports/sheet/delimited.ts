import type { Messages } from "../../messages";
import { commaSeparated, inertText, tabSeparated } from "../delimited-text";
import { columnText, figureIn, REPORT_COLUMNS, type ReportColumn, type ReportRow } from "./report-row";

/** A list of findings as a file of comma-separated values. */
export function csvText(rows: readonly ReportRow[], messages: Messages): string {
  return commaSeparated(tableOf(rows, messages));
}

/** A list of findings to paste into a worksheet. */
export function tabbedText(rows: readonly ReportRow[], messages: Messages): string {
  return tabSeparated(tableOf(rows, messages));
}

function tableOf(rows: readonly ReportRow[], messages: Messages): string[][] {
  const heads = REPORT_COLUMNS.map((column) => messages.t(`report:list.${column}`));
  return [heads, ...rows.map((row) => REPORT_COLUMNS.map((column) => cellText(row, column, messages)))];
}

/** Numbers stay numbers. */
function cellText(row: ReportRow, column: ReportColumn, messages: Messages): string {
  const text = columnText(row, column, messages);
  return figureIn(row, column) === null ? inertText(text) : text;
}
