import {
  areaOf,
  formatArea,
  formatCell,
  sheetReference,
  type Area,
  type CellLook,
  type CellRef,
  type LinkTarget,
  type PlacedContent,
  type SheetModel,
} from "../core";
import { cellInput } from "./cell-input";
import { inGroups } from "./in-groups";
import type { Proceed } from "./port";
import type { Talk } from "./run";

/** About 100 bytes a cell to write and 1 kB a link: requests of at most 4 MB, where the web refuses 5. */
const BYTES_PER_REQUEST = 4_000_000;
const BYTES_PER_CELL = 100;
const BYTES_PER_LINK = 1_000;

/** Excel's columns are measured in characters of 7 pixels with 5 pixels of margin; a pixel is ¾ point. */
const POINTS_PER_CHARACTER = 7 * 0.75;
const MARGIN_POINTS = 5 * 0.75;

/** As many rows are written at once, as one range. */
const BYTES_PER_BLOCK = 250_000;

/** Neighbouring rows of a sheet model that are written together. */
interface Block {
  readonly area: Area;
  readonly cells: readonly PlacedContent[];
}

/**
 * Writes a sheet model into a worksheet that holds nothing in its place: one round trip for an ordinary
 * sheet, one for each 4 MB else.
 *
 * @param proceed Told before each further round trip how many rows are written; false stops the writing.
 * @returns Whether all was written.
 */
export async function fillSheet(
  talk: Talk,
  sheet: Excel.Worksheet,
  model: SheetModel,
  proceed: Proceed = () => true,
): Promise<boolean> {
  const rows = rowsOf(model);
  const [first = [], ...others] = inGroups(rows, bytesOf, BYTES_PER_REQUEST);
  dressSheet(sheet, model);
  let written = 0;
  for (const group of [first, ...others]) {
    if (written > 0 && !proceed(written, rows.length)) return false;
    written += group.length;
    // Excel puts no arrows over an area that is still blank.
    await writeRows(talk, sheet, group, written === rows.length ? model.filtered : undefined);
  }
  return true;
}

async function writeRows(
  { context, answered }: Talk,
  sheet: Excel.Worksheet,
  rows: readonly (readonly PlacedContent[])[],
  filtered: Area | undefined,
): Promise<void> {
  for (const block of blocksOf(rows)) writeBlock(sheet, block);
  if (filtered) sheet.autoFilter.apply(formatArea(filtered));
  await context.sync();
  answered();
}

function dressSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const merge of model.merges) sheet.getRange(formatArea(merge)).merge();
  for (const { area, look } of model.looks) dress(sheet.getRange(formatArea(area)), look, area);
  model.columnWidths.forEach((width, column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    range.format.columnWidth = width * POINTS_PER_CHARACTER + MARGIN_POINTS;
  });
  for (const [row, height] of model.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
}

function dress({ format }: Excel.Range, look: CellLook, area: Area): void {
  if (look.fill) format.fill.color = look.fill;
  if (look.fontColor) format.font.color = look.fontColor;
  if (look.fontSize) format.font.size = look.fontSize;
  if (look.bold) format.font.bold = true;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical) format.verticalAlignment = VERTICAL[look.vertical];
  if (!look.bordered) return;
  for (const edge of edgesOf(area)) format.borders.getItem(edge).style = "Continuous";
}

/** Excel refuses inner lines where a single row or column has none. */
function edgesOf({ rows, columns }: Area) {
  return [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

/** The rows that hold anything, each with its cells. */
function rowsOf({ cells }: SheetModel): (readonly PlacedContent[])[] {
  const rows = new Map<number, PlacedContent[]>();
  for (const placed of cells) {
    const row = rows.get(placed.cell.row);
    if (row) row.push(placed);
    else rows.set(placed.cell.row, [placed]);
  }
  return [...rows.values()];
}

/** Puts together rows one below the other, so that thousands of rows are no thousands of ranges. */
function blocksOf(rows: readonly (readonly PlacedContent[])[]): Block[] {
  const runs: (readonly PlacedContent[])[][] = [];
  let next = -1;
  for (const row of rows) {
    const at = row[0]?.cell.row ?? 0;
    if (at !== next) runs.push([]);
    runs.at(-1)?.push(row);
    next = at + 1;
  }
  return runs.flatMap((run) => inGroups(run, bytesOf, BYTES_PER_BLOCK)).map((group) => blockOf(group.flat()));
}

function blockOf(cells: readonly PlacedContent[]): Block {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { cell } of cells) {
    [top, left] = [Math.min(top, cell.row), Math.min(left, cell.column)];
    [bottom, right] = [Math.max(bottom, cell.row), Math.max(right, cell.column)];
  }
  return { area: areaOf({ row: top, column: left }, { row: bottom, column: right }), cells };
}

function bytesOf(cells: readonly PlacedContent[]): number {
  const texts = cells.reduce(
    (sum, { content }) => sum + (content.kind === "text" ? content.text.length * 3 : 0),
    0,
  );
  const links = cells.filter(({ link }) => link).length;
  return texts + cells.length * BYTES_PER_CELL + links * BYTES_PER_LINK;
}

/**
 * The links go first, because they write into empty cells; then the formats, because Excel reads what is
 * written by the format of its cell; and these once more after formulas, which Excel dresses in the format of
 * the cells that they refer to. Null leaves a cell as it is.
 */
function writeBlock(sheet: Excel.Worksheet, { area, cells }: Block): void {
  const formats = blankRows<string>(area);
  const values = blankRows<ReturnType<typeof cellInput>>(area);
  for (const placed of cells) {
    const { cell, content, link, format = "General" } = placed;
    const [row, column] = [cell.row - area.row, cell.column - area.column];
    (formats[row] ??= [])[column] = format;
    (values[row] ??= [])[column] = cellInput(content, format);
    if (link) linkCell(sheet, cell, link);
  }
  const range = sheet.getRange(formatArea(area));
  range.numberFormat = formats;
  range.values = values;
  if (cells.some(({ content }) => content.kind === "formula")) range.numberFormat = formats;
}

function blankRows<Content>({ rows, columns }: Area): (Content | null)[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
}

/** An empty cell shows where its link leads, until something is written over it. */
function linkCell(sheet: Excel.Worksheet, cell: CellRef, target: LinkTarget): void {
  const documentReference = sheetReference(target.sheet, formatCell(target.cell));
  sheet.getRange(formatCell(cell)).hyperlink = { documentReference };
}
