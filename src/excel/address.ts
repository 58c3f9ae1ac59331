import { MAX_COLUMNS, MAX_ROWS, columnIndex, parseArea, type Area } from "../core";

/**
 * The area of an address as Excel writes it: with or without the sheet's name, `A1:B2`, whole rows as
 * `3:4`, whole columns as `A:C`. Undefined for anything else.
 */
export function areaOfAddress(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return parseArea(local) ?? wholeRows(local) ?? wholeColumns(local);
}

function wholeRows(address: string): Area | undefined {
  const [, from, to] = /^(\d+):(\d+)$/.exec(address) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { row: Number(from) - 1, column: 0, rows: Number(to) - Number(from) + 1, columns: MAX_COLUMNS };
}

function wholeColumns(address: string): Area | undefined {
  const [, from, to] = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const column = columnIndex(from);
  return { row: 0, column, rows: MAX_ROWS, columns: columnIndex(to) - column + 1 };
}
