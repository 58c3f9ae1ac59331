import { formatCell, type CellContent, type WriteRecord } from "../../core";
import type { Messages } from "../../messages";
import { contentText } from "../content-text";
import { commaSeparated, inertText, tabSeparated } from "../delimited-text";

/** The columns of the list, in their order. */
const COLUMNS = ["at", "sheet", "cell", "rule", "before", "after"] as const;
type Column = (typeof COLUMNS)[number];

/** Written cells as a file of comma-separated values. */
export function recordCsv(records: readonly WriteRecord[], messages: Messages): string {
  return commaSeparated(tableOf(records, messages));
}

/** Written cells to paste into a worksheet. */
export function recordTabbed(records: readonly WriteRecord[], messages: Messages): string {
  return tabSeparated(tableOf(records, messages));
}

function tableOf(records: readonly WriteRecord[], messages: Messages): string[][] {
  const heads = COLUMNS.map((column) => messages.t(`record:column.${column}`));
  return [heads, ...records.map((record) => COLUMNS.map((column) => cellText(record, column, messages)))];
}

function cellText(record: WriteRecord, column: Column, messages: Messages): string {
  switch (column) {
    case "at":
      return localTime(new Date(record.at));
    case "sheet":
      return inertText(record.sheet);
    case "cell":
      return formatCell(record.cell);
    case "rule":
      return record.rule === null
        ? messages.t("record:column.putBack")
        : (messages.find(`rules:${record.rule}.name`) ?? record.rule);
    case "before":
    case "after":
      return contentCell(record[column]);
  }
}

/** Numbers stay numbers; a formula is shown, and calculates nothing. */
function contentCell(content: CellContent): string {
  const text = contentText(content);
  return content.kind === "value" ? text : inertText(text);
}

/** The time of the reader's clock, in a form that every spreadsheet takes for a date. */
function localTime(time: Date): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":")}`;
}
