import {
  columnIndex,
  columnLetters,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
} from "../../../core";
import { findSheet, type Sheet, type WorkbookState } from "./state";

/** Areas of one sheet: what a Range or RangeAreas of Office.js stands for. */
export interface SheetAreas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** An area's address without its sheet; whole rows and columns as `2:3` and `B:C`. */
export function areaAddress(area: Area): string {
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  return formatArea(area);
}

/** An area's address with its sheet: `Sheet1!A1:B2`, `'项目 (2)'!A1`. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedName(sheet.name)}!${areaAddress(area)}`;
}

/** Names of plain Latin letters stand bare, all others in quotes. */
function quotedName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads an address without a sheet: cells, areas, whole rows or columns; undefined for none. */
export function readArea(address: string): Area | undefined {
  const columns = WHOLE_COLUMNS.exec(address);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    const [a, b] = [columnIndex(columns[1]), columnIndex(columns[2])];
    if (Math.max(a, b) >= MAX_COLUMNS) return undefined;
    return { row: 0, column: Math.min(a, b), rows: MAX_ROWS, columns: Math.abs(a - b) + 1 };
  }
  const rows = WHOLE_ROWS.exec(address);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.min(a, b) < 0 || Math.max(a, b) >= MAX_ROWS) return undefined;
    return { row: Math.min(a, b), column: 0, rows: Math.abs(a - b) + 1, columns: MAX_COLUMNS };
  }
  return parseArea(address);
}

/**
 * Reads what `getRange` takes: an address, one with a sheet, or a defined name that is one.
 *
 * @returns Undefined for an address that is none, or one of a sheet that is not there.
 */
export function readAddress(
  workbook: WorkbookState,
  sheet: Sheet,
  address: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const bang = address.lastIndexOf("!");
  const target = bang < 0 ? sheet : findSheet(workbook, bareName(address.slice(0, bang)));
  if (!target) return undefined;
  const area = readArea(address.slice(bang + 1));
  if (area) return { sheet: target, area };
  const name = workbook.names.find(
    (candidate) =>
      candidate.name.toLowerCase() === address.toLowerCase() &&
      (candidate.sheet === null || candidate.sheet === sheet),
  );
  return name && readAddress(workbook, sheet, name.formula.slice(1));
}

function bareName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
