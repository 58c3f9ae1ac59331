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
import type { Talk } from "./run";

/** About 100 bytes a cell to write and 1 kB a link: requests of at most 4 MB, where the web refuses 5. */
const BYTES_PER_REQUEST = 4_000_000;
const BYTES_PER_CELL = 100;
const BYTES_PER_LINK = 1_000;

/** Excel's columns are measured in characters of 7 pixels with 5 pixels of margin; a pixel is ¾ point. */
const POINTS_PER_CHARACTER = 7 * 0.75;
const MARGIN_POINTS = 5 * 0.75;

/** Rows of a sheet model that are written together. */
interface Band {
  readonly area: Area;
  readonly cells: readonly PlacedContent[];
}

/**
 * Writes a sheet model into a worksheet that holds nothing in its place: one round trip for an ordinary
 * sheet, one for each 4 MB else.
 */
export async function fillSheet(
  { context, answered }: Talk,
  sheet: Excel.Worksheet,
  model: SheetModel,
): Promise<void> {
  const [first = [], ...rest] = inGroups(bandsOf(model), bytesOf, BYTES_PER_REQUEST);
  dressSheet(sheet, model);
  for (const band of first) writeBand(sheet, band);
  await context.sync();
  answered();
  for (const bands of rest) await writeBands({ context, answered }, sheet, bands);
}

async function writeBands(
  { context, answered }: Talk,
  sheet: Excel.Worksheet,
  bands: readonly Band[],
): Promise<void> {
  for (const band of bands) writeBand(sheet, band);
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
function bandsOf({ cells }: SheetModel): Band[] {
  const rows = new Map<number, PlacedContent[]>();
  for (const placed of cells) {
    const row = rows.get(placed.cell.row);
    if (row) row.push(placed);
    else rows.set(placed.cell.row, [placed]);
  }
  return [...rows.values()].map((row) => {
    const columns = row.map(({ cell }) => cell.column);
    const at = row[0]?.cell.row ?? 0;
    const area = areaOf({ row: at, column: Math.min(...columns) }, { row: at, column: Math.max(...columns) });
    return { area, cells: row };
  });
}

function bytesOf({ cells }: Band): number {
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
 * the cells that they refer to.
 */
function writeBand(sheet: Excel.Worksheet, { area, cells }: Band): void {
  const byColumn = new Map(cells.map((placed) => [placed.cell.column, placed]));
  const placed = Array.from({ length: area.columns }, (_, index) => byColumn.get(area.column + index));
  const range = sheet.getRange(formatArea(area));
  for (const { cell, link } of cells) if (link) linkCell(sheet, cell, link);
  const formats = placed.map((cell) => (cell ? formatOf(cell) : null));
  range.numberFormat = [formats];
  range.values = [placed.map((cell) => (cell ? cellInput(cell.content, formatOf(cell)) : null))];
  if (cells.some(({ content }) => content.kind === "formula")) range.numberFormat = [formats];
}

/** An empty cell shows where its link leads, until something is written over it. */
function linkCell(sheet: Excel.Worksheet, cell: CellRef, target: LinkTarget): void {
  const documentReference = sheetReference(target.sheet, formatCell(target.cell));
  sheet.getRange(formatCell(cell)).hyperlink = { documentReference };
}

function formatOf({ format = "General" }: PlacedContent): string {
  return format;
}
