import { columnLetters } from "../../core";
import { cellTextXml } from "./cell-text";
import { STYLES, type StyleName } from "./list-styles";
import { rowHeight } from "./row-height";

/** A column of a list. */
export interface ListColumn {
  readonly title: string;
  /** In Excel's characters. */
  readonly width: number;
  /** Long texts go on on further lines, rather than end where the next column begins. */
  readonly wraps?: boolean;
}

/** A cell of a list: a text, a number in plain decimal notation with its look, or nothing. */
export type ListCell = string | { readonly number: string; readonly look: "general" | "percent" } | null;

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** On A4 across, as wide as the page, with the page's number. */
const PRINTED = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;

/** The worksheet up to its first row: the title row stays in view. */
export function sheetBegin(columns: readonly ListColumn[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join("")}</cols><sheetData>${titleRow(columns)}`;
}

/**
 * The worksheet after its last row, which is counted from 1. What a cell of a table holds is quoted as the
 * text that it is: Excel is not to complain of figures among them.
 */
export function sheetEnd(columns: readonly ListColumn[], lastRow: number): string {
  const area = `A1:${columnLetters(columns.length - 1)}${lastRow}`;
  return `</sheetData><autoFilter ref="${area}"/>${PRINTED}<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** @param number Of the row, from 1. */
export function rowXml(number: number, cells: readonly ListCell[], columns: readonly ListColumn[]): string {
  const inside = cells.map((cell, column) =>
    cellXml(columnLetters(column) + String(number), cell, columns[column]?.wraps ?? false),
  );
  return `<row r="${number}" ht="${rowHeight(cells, columns)}">${inside.join("")}</row>`;
}

/** The width that the button of the filter takes from a title, in Excel's characters. */
const FILTER_WIDTH = 3;

function titleRow(columns: readonly ListColumn[]): string {
  const cells = columns.map(({ title }, column) => textXml(`${columnLetters(column)}1`, title, "title"));
  const roomy = columns.map(({ title, width }) => ({ title, width: width - FILTER_WIDTH, wraps: true }));
  const height = rowHeight(
    columns.map(({ title }) => title),
    roomy,
  );
  return `<row r="1" ht="${height}">${cells.join("")}</row>`;
}

function cellXml(address: string, cell: ListCell, wraps: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "string") {
    const quoted = /^[=+\-@\t\r]/.test(cell);
    return textXml(address, cell, wraps ? (quoted ? "quotedLines" : "lines") : quoted ? "quoted" : "text");
  }
  return `<c r="${address}" s="${STYLES.indexOf(cell.look)}"><v>${cell.number}</v></c>`;
}

function textXml(address: string, text: string, style: StyleName): string {
  return `<c r="${address}" s="${STYLES.indexOf(style)}" t="inlineStr"><is><t xml:space="preserve">${cellTextXml(text)}</t></is></c>`;
}
