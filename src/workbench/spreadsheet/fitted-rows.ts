import type { Area } from "../../core";
import { cellOfKey, type ModelCell, type Sheet } from "../host";
import { columnPixels, rowPixels } from "./units";

/** Excel's default size of letters, in points. */
const FONT_SIZE = 11;

/** The height of a line of text, how far the next lies below it, and the width of a letter, as parts of the size of letters. */
const LINE_HEIGHT = 1.2;
const LINE_PITCH = 1.5;
const WIDE_LETTER = 1;
const NARROW_LETTER = 0.55;

/** Pixels of a cell that its text leaves free. */
const PADDING = { across: 6, down: 2 };

/** Excel makes no row higher, in points. */
const HIGHEST = 409;

/**
 * The heights of rows that a file leaves open, in pixels by 0-based row, where the text needs more than the
 * default: Excel fits such rows when it opens a file.
 *
 * Unlike Excel, texts in cells that are merged within their row count too: the goals of a table stand in
 * such cells, and would be cut after one line.
 */
export function fittedRows(sheet: Sheet): ReadonlyMap<number, number> {
  const merges = new Map(sheet.merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
  const fitted = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    if (cell.value === null || sheet.rowHeights.has(row)) continue;
    const area = merges.get(`${row} ${column}`) ?? { row, column, rows: 1, columns: 1 };
    if (area.rows > 1) continue;
    const height = textHeight(cell, areaWidth(sheet, area));
    const least = fitted.get(row) ?? rowPixels(sheet.defaultRowHeight);
    if (height > least) fitted.set(row, Math.min(height, rowPixels(HIGHEST)));
  }
  return fitted;
}

function areaWidth(sheet: Sheet, { column, columns }: Area): number {
  let width = 0;
  for (let each = column; each < column + columns; each++) {
    width += columnPixels(sheet.columnWidths.get(each) ?? sheet.defaultColumnWidth);
  }
  return width;
}

/** How many pixels a cell's text needs in a width of pixels. */
function textHeight({ value, style }: ModelCell, width: number): number {
  const size = rowPixels(style?.fontSize ?? FONT_SIZE);
  const inner = Math.max(width - PADDING.across, size);
  const lines =
    typeof value === "string" && style?.wrap
      ? value
          .split("\n")
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / inner)), 0)
      : 1;
  return Math.ceil(size * (LINE_HEIGHT + (lines - 1) * LINE_PITCH)) + PADDING.down;
}

/** The width of a text in pixels, by letters of the size of `size` pixels. */
function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letter > "\u2e7f" ? WIDE_LETTER : NARROW_LETTER;
  return width * size;
}
