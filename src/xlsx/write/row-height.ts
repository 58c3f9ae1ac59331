/** What the height of a row goes by in a column. */
export interface ColumnRoom {
  /** In Excel's characters. */
  readonly width: number;
  readonly wraps?: boolean;
}

/** In points: of a line of the lists' font, and the most that a row may have. */
const LINE_HEIGHT = 15;
const MOST_HEIGHT = 405;

/** What Excel keeps free beside a cell's text, in characters. */
const PADDING = 1;

/** Chinese characters, their punctuation and full-width forms are as wide as two digits. */
const WIDE =
  /[\u1100-\u115f\u2014-\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/**
 * The height of a row whose texts go on on further lines, as near as it can be told without the font. Excel
 * would find it by itself, other programs do not.
 */
export function rowHeight(cells: readonly unknown[], columns: readonly ColumnRoom[]): number {
  const lines = cells.map((cell, column) => {
    const { wraps = false, width = 1 } = columns[column] ?? {};
    return wraps && typeof cell === "string" ? linesOf(cell, width) : 1;
  });
  return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT);
}

/** @param width Of the column, in Excel's characters. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - PADDING);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
