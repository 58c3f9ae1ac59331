import { columnLetters } from "../../core";
import { cellTextXml } from "./cell-text";
import { STYLES, type StyleName } from "./list-styles";

/** A column of a list. */
export interface ListColumn {
  readonly title: string;
  /** In Excel's characters. */
  readonly width: number;
}

/** A cell of a list: a text, a number in plain decimal notation with its look, or nothing. */
export type ListCell = string | { readonly number: string; readonly look: "general" | "percent" } | null;

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The worksheet up to its first row: the title row stays in view. */
export function sheetBegin(columns: readonly ListColumn[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${titleRow(columns)}`;
}

/** The worksheet after its last row, which is counted from 1. */
export function sheetEnd(columns: readonly ListColumn[], lastRow: number): string {
  const area = `A1:${columnLetters(columns.length - 1)}${lastRow}`;
  return `</sheetData><autoFilter ref="${area}"/></worksheet>`;
}

/** @param number Of the row, from 1. */
export function rowXml(number: number, cells: readonly ListCell[]): string {
  const inside = cells.map((cell, column) => cellXml(columnLetters(column) + String(number), cell)).join("");
  return `<row r="${number}">${inside}</row>`;
}

function titleRow(columns: readonly ListColumn[]): string {
  const cells = columns.map(({ title }, column) => textXml(`${columnLetters(column)}1`, title, "title"));
  return `<row r="1">${cells.join("")}</row>`;
}

function cellXml(address: string, cell: ListCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") {
    return textXml(address, cell, /^[=+\-@\t\r]/.test(cell) ? "quoted" : "text");
  }
  return `<c r="${address}" s="${STYLES.indexOf(cell.look)}"><v>${cell.number}</v></c>`;
}

function textXml(address: string, text: string, style: StyleName): string {
  return `<c r="${address}" s="${STYLES.indexOf(style)}" t="inlineStr"><is><t xml:space="preserve">${cellTextXml(text)}</t></is></c>`;
}
