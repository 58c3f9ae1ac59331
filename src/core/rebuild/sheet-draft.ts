import type { Area, CellRef } from "../grid";
import type { AreaLook, CellLook, LinkTarget, PlacedContent, SheetModel } from "../sheet-model";
import type { Entry } from "./form-content";

/** A worksheet while it is laid out, row by row. */
export interface SheetDraft {
  /** The number of columns of the form. */
  readonly columns: number;
  /** The row that is laid out now, 0-based. */
  row: number;
  readonly cells: PlacedContent[];
  readonly merges: Area[];
  readonly looks: AreaLook[];
  readonly heights: Map<number, number>;
  /** The cells that somebody fills in, as opposed to labels. */
  readonly inputs: CellRef[];
}

/** Where something goes: columns from a first one, one row unless more are named. */
export interface Slot {
  readonly column: number;
  readonly columns?: number;
  readonly row?: number;
  readonly rows?: number;
}

export function createSheetDraft(columns: number): SheetDraft {
  return { columns, row: 0, cells: [], merges: [], looks: [], heights: new Map(), inputs: [] };
}

/** Writes a label, merged where its slot is larger than a cell. */
export function putLabel(draft: SheetDraft, slot: Slot, text: string, look: CellLook): void {
  const area = areaOfSlot(draft, slot);
  if (text !== "") draft.cells.push({ cell: refOf(area), content: { kind: "text", text } });
  frame(draft, area, look);
}

/** Writes what is filled in, merged where its slot is larger than a cell. */
export function putEntry(draft: SheetDraft, slot: Slot, entry: Entry | undefined, look: CellLook): void {
  const area = areaOfSlot(draft, slot);
  frame(draft, area, look);
  draft.inputs.push(refOf(area));
  if (!entry) return;
  const { content, format } = entry;
  draft.cells.push({ cell: refOf(area), content, ...(format !== undefined && { format }) });
}

export function putLink(draft: SheetDraft, slot: Slot, text: string, link: LinkTarget): void {
  draft.cells.push({ cell: refOf(areaOfSlot(draft, slot)), content: { kind: "text", text }, link });
}

/** The height that a row needs for a text in so many characters of width; the highest wish counts. */
export function needHeight(draft: SheetDraft, row: number, text: string, width: number): void {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - PADDING))), 0);
  const height = Math.min(TALLEST, lines * POINTS_PER_LINE + MARGIN);
  draft.heights.set(row, Math.max(draft.heights.get(row) ?? POINTS_PER_LINE + MARGIN, height));
}

export function modelOf(draft: SheetDraft, name: string, columnWidths: readonly number[]): SheetModel {
  const { cells, merges, looks, heights } = draft;
  return { name, cells, merges, looks, columnWidths, rowHeights: heights, frozenRows: 0 };
}

const POINTS_PER_LINE = 15;
const MARGIN = 6;
/** Excel's limit. */
const TALLEST = 409;

/** A cell keeps a character of its width free, or else a text that just fits is broken. */
const PADDING = 1;
/** Of a Chinese character, which is as wide as it is high, and of others in fonts wider than Excel's own. */
const WIDE = 2.2;
const NARROW = 1.1;

/** In characters of Latin letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? WIDE : NARROW;
  return width;
}

function areaOfSlot(draft: SheetDraft, { column, columns = 1, row = draft.row, rows = 1 }: Slot): Area {
  return { row, column, rows, columns };
}

function refOf({ row, column }: Area): CellRef {
  return { row, column };
}

function frame(draft: SheetDraft, area: Area, look: CellLook): void {
  if (area.rows * area.columns > 1) draft.merges.push(area);
  draft.looks.push({ area, look: { ...look, bordered: true, wrap: true, vertical: "center" } });
}
