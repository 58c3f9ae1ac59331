import { displayText } from "../model/display-text";
import { invalidArgument, notImplemented } from "../host-error";
import type { SheetAreas } from "../model/address";
import { cellCount, covers } from "../model/areas";
import { guardPermission } from "../model/guard";
import type { StylePatch } from "../model/mutation";
import { cellOfKey, type Sheet } from "../model/state";
import type { CellStyle } from "../../../xlsx";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import {
  CELL_PROPERTIES,
  FILL_PROPERTIES,
  FONT_PROPERTIES,
  PROTECTION_PROPERTIES,
  type FormatProperty,
} from "./format-properties";
import { charactersOfPoints, pointsOfCharacters } from "./column-width";

/** Beyond this a format would have to be kept for rows and columns, which the model does not. */
const MAX_FORMATTED_CELLS = 200_000;

export const rangeFormatMembers = membersOf<Excel.RangeFormat>()<SheetAreas>({
  getters: {
    ...readersOf(CELL_PROPERTIES),
    columnWidth: (target) => sizeOf(target, "column"),
    rowHeight: (target) => sizeOf(target, "row"),
  },
  setters: {
    ...writersOf(CELL_PROPERTIES, "RangeFormat"),
    columnWidth(target, value, session) {
      guardPermission(target.sheet, "allowFormatColumns", "RangeFormat.columnWidth");
      if (typeof value !== "number" || value < 0) throw invalidArgument("RangeFormat.columnWidth");
      for (const { column, columns } of target.areas) {
        const size = charactersOfPoints(value);
        session.change({ kind: "sizeColumns", sheet: target.sheet, from: column, count: columns, size });
      }
    },
    rowHeight(target, value, session) {
      guardPermission(target.sheet, "allowFormatRows", "RangeFormat.rowHeight");
      if (typeof value !== "number" || value < 0 || value > 409) {
        throw invalidArgument("RangeFormat.rowHeight");
      }
      for (const { row, rows } of target.areas) {
        session.change({ kind: "sizeRows", sheet: target.sheet, from: row, count: rows, size: value });
      }
    },
  },
  navigations: {
    fill: (target) => target,
    font: (target) => target,
    borders: (target) => target,
    protection: (target) => target,
  },
  methods: {
    autofitColumns: (target, _, session) => autofitColumns(target, session),
  },
});

export const rangeFillMembers = membersOf<Excel.RangeFill>()<SheetAreas>({
  getters: readersOf(FILL_PROPERTIES),
  setters: writersOf(FILL_PROPERTIES, "RangeFill"),
  methods: {
    clear: (target, _, session) => applyStyle(target, { fill: undefined }, "RangeFill.clear", session),
  },
});

export const rangeFontMembers = membersOf<Excel.RangeFont>()<SheetAreas>({
  getters: readersOf(FONT_PROPERTIES),
  setters: writersOf(FONT_PROPERTIES, "RangeFont"),
});

export const formatProtectionMembers = membersOf<Excel.FormatProtection>()<SheetAreas>({
  getters: readersOf(PROTECTION_PROPERTIES),
  setters: writersOf(PROTECTION_PROPERTIES, "FormatProtection"),
});

type Properties = Readonly<Record<string, FormatProperty>>;

function readersOf<Table extends Properties>(
  properties: Table,
): { readonly [Name in keyof Table]: (target: SheetAreas) => unknown } {
  return mapped(properties, (property) => (target) => uniform(target, (style) => property.read(style)));
}

function writersOf<Table extends Properties>(
  properties: Table,
  type: string,
): { readonly [Name in keyof Table]: (target: SheetAreas, value: unknown, session: Session) => void } {
  return mapped(properties, (property, name) => (target, value, session) => {
    const patch = property.patch(value);
    if (!patch) throw invalidArgument(`${type}.${name}`);
    applyStyle(target, patch, `${type}.${name}`, session);
  });
}

function mapped<Table extends Properties, Result>(
  properties: Table,
  map: (property: FormatProperty, name: string) => Result,
): { readonly [Name in keyof Table]: Result } {
  const entries = Object.entries(properties).map(([name, property]) => [name, map(property, name)]);
  return Object.fromEntries(entries) as { readonly [Name in keyof Table]: Result };
}

/** What all cells have in common; null where they differ. Cells that the sheet does not keep are plain. */
export function uniform({ sheet, areas }: SheetAreas, read: (style: CellStyle) => unknown): unknown {
  const found = new Set<unknown>();
  let kept = 0;
  for (const [key, cell] of sheet.cells) {
    const place = { ...cellOfKey(key), rows: 1, columns: 1 };
    if (!areas.some((area) => covers(area, place))) continue;
    kept++;
    found.add(read(cell.style ?? {}));
  }
  if (kept < areas.reduce((sum, area) => sum + cellCount(area), 0)) found.add(read({}));
  return found.size === 1 ? [...found][0] : null;
}

export function applyStyle(
  { sheet, areas }: SheetAreas,
  patch: StylePatch,
  location: string,
  session: Session,
): void {
  guardPermission(sheet, "allowFormatCells", location);
  if (areas.reduce((sum, area) => sum + cellCount(area), 0) > MAX_FORMATTED_CELLS) {
    throw notImplemented(`${location} of whole rows and columns`);
  }
  session.change({ kind: "style", sheet, areas, patch });
}

/** The common width or height in points; null where they differ. */
function sizeOf({ sheet, areas }: SheetAreas, line: "row" | "column"): number | null {
  const sizes = line === "row" ? sheet.rowHeights : sheet.columnWidths;
  const found = new Set<number>();
  for (const area of areas) {
    const [from, count] = line === "row" ? [area.row, area.rows] : [area.column, area.columns];
    const own = [...sizes].filter(([index]) => index >= from && index < from + count);
    for (const [, size] of own) found.add(size);
    if (own.length < count) found.add(line === "row" ? sheet.defaultRowHeight : sheet.defaultColumnWidth);
  }
  const [size] = found;
  if (size === undefined || found.size > 1) return null;
  return line === "row" ? size : pointsOfCharacters(size);
}

/** As wide as the longest text; a Chinese character is as wide as two of others. */
function autofitColumns({ sheet, areas }: SheetAreas, session: Session): void {
  guardPermission(sheet, "allowFormatColumns", "RangeFormat.autofitColumns");
  for (const [column, size] of fittingWidths(sheet)) {
    if (!areas.some((area) => column >= area.column && column < area.column + area.columns)) continue;
    session.change({ kind: "sizeColumns", sheet, from: column, count: 1, size });
  }
}

function fittingWidths(sheet: Sheet): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const { column } = cellOfKey(key);
    const lines = displayText(cell).split("\n");
    const width = Math.max(...lines.map((text) => text.replaceAll(/[^\0-ÿ]/g, "##").length)) + 1;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  return widths;
}
