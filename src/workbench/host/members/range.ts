import { MAX_COLUMNS, MAX_ROWS } from "../../../core";
import { accessDenied, HostError, invalidArgument } from "../host-error";
import { fullAddress } from "../model/address";
import { cellCount, covers } from "../model/areas";
import { displayText } from "../model/display-text";
import { guardContents, guardPermission } from "../model/guard";
import type { ClearedPart } from "../model/mutation";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { areasOf, givenBoolean, type RangeModel } from "./given";
import { readHyperlink, removeHyperlinks, writeHyperlink } from "./hyperlinks";
import {
  readCells,
  wireFormula,
  wireValue,
  wireValueType,
  writeContents,
  writeNumberFormats,
} from "./range-cells";
import { rangeGeometry } from "./range-geometry";

/** The count that Excel gives for more cells than a 32-bit number holds. */
const UNCOUNTED = -1;

export const rangeMembers = membersOf<Excel.Range>()<RangeModel>({
  identity(range, { references }) {
    const id = references.idOf(range);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  getters: {
    address: ({ sheet, area }) => fullAddress(sheet, area),
    addressLocal: ({ sheet, area }) => fullAddress(sheet, area),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    cellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? UNCOUNTED : cellCount(area)),
    isEntireRow: ({ area }) => area.columns === MAX_COLUMNS,
    isEntireColumn: ({ area }) => area.rows === MAX_ROWS,
    values: (range) => readCells(range, wireValue),
    valueTypes: (range) => readCells(range, wireValueType),
    formulas: (range) => readCells(range, wireFormula),
    formulasLocal: (range) => readCells(range, wireFormula),
    text: (range) => readCells(range, displayText),
    numberFormat: (range) => readCells(range, (cell) => cell.format ?? "General"),
    numberFormatLocal: (range) => readCells(range, (cell) => cell.format ?? "General"),
    hyperlink: readHyperlink,
    hasSpill: () => false,
    hidden: (range) => (rowsHidden(range) ?? true) || (columnsHidden(range) ?? true),
    rowHidden: rowsHidden,
    columnHidden: columnsHidden,
  },
  setters: {
    values: (range, value, session) => writeContents(range, value, "Range.values", session),
    formulas: (range, value, session) => writeContents(range, value, "Range.formulas", session),
    formulasLocal: (range, value, session) => writeContents(range, value, "Range.formulasLocal", session),
    numberFormat: (range, value, session) => writeNumberFormats(range, value, "Range.numberFormat", session),
    numberFormatLocal: (range, value, session) =>
      writeNumberFormats(range, value, "Range.numberFormatLocal", session),
    hyperlink: writeHyperlink,
    rowHidden({ sheet, area }, value, session) {
      guardPermission(sheet, "allowFormatRows", "Range.rowHidden");
      const hidden = givenBoolean(value, "Range.rowHidden");
      session.change({ kind: "hideRows", sheet, from: area.row, count: area.rows, hidden });
    },
    columnHidden({ sheet, area }, value, session) {
      guardPermission(sheet, "allowFormatColumns", "Range.columnHidden");
      const hidden = givenBoolean(value, "Range.columnHidden");
      session.change({ kind: "hideColumns", sheet, from: area.column, count: area.columns, hidden });
    },
  },
  navigations: {
    worksheet: ({ sheet }) => sheet,
    format: areasOf,
    conditionalFormats: areasOf,
  },
  methods: {
    ...rangeGeometry,
    select: ({ sheet, area }, _, session) => select({ sheet, area }, session),
    clear: (range, [what], session) => clear(range, what, session),
    merge: (range, [across], session) => merge(range, across === true, session),
    unmerge({ sheet, area }, _, session) {
      if (sheet.protection) throw accessDenied("Range.unmerge");
      session.change({ kind: "unmerge", sheet, areas: [area] });
    },
    getCellProperties: (range, [wanted]) => getCellProperties(range, wanted),
    setCellProperties: (range, [given], session) => setCellProperties(range, given, session),
    _ValidateArraySize: () => undefined,
  },
});

function rowsHidden({ sheet, area }: RangeModel): boolean | null {
  return allOrNone(area.row, area.rows, sheet.hiddenRows);
}

function columnsHidden({ sheet, area }: RangeModel): boolean | null {
  return allOrNone(area.column, area.columns, sheet.hiddenColumns);
}

/** Whether all lines are hidden; null for some. */
function allOrNone(from: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let inside = 0;
  for (const line of hidden) if (line >= from && line < from + count) inside++;
  if (inside === 0) return false;
  return inside === count ? true : null;
}

function select({ sheet, area }: RangeModel, session: Session): void {
  if (sheet.visibility !== "Visible") {
    const text = "The current selection is invalid for this operation.";
    throw new HostError("InvalidSelection", text, 400, "Range.select");
  }
  if (sheet.protection?.options.selectionMode === "None") throw accessDenied("Range.select");
  session.change({ kind: "select", sheet, areas: [area] });
}

const CLEARED: Readonly<Record<string, ClearedPart>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
};

function clear(range: RangeModel, applyTo: unknown, session: Session): void {
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
    removeHyperlinks(range, applyTo, session);
  } else clearCells(range, applyTo, session);
}

/** Clearing formats takes merges and conditional formats of the range along, as in Excel. */
function clearCells({ sheet, area }: RangeModel, applyTo: unknown, session: Session): void {
  const what = CLEARED[typeof applyTo === "string" ? applyTo : "All"];
  if (!what) throw invalidArgument("Range.clear");
  guardContents(sheet, area, "Range.clear");
  if (what !== "contents") {
    guardPermission(sheet, "allowFormatCells", "Range.clear");
    session.change({ kind: "unmerge", sheet, areas: [area] });
    const ids = sheet.conditionalFormats
      .filter((format) => format.areas.every((formatted) => covers(area, formatted)))
      .map((format) => format.id);
    if (ids.length > 0) session.change({ kind: "deleteConditionalFormats", sheet, ids: new Set(ids) });
  }
  if (what === "all") session.change({ kind: "setHyperlinks", sheet, area, hyperlink: null });
  session.change({ kind: "clear", sheet, area, what });
}

function merge({ sheet, area }: RangeModel, across: boolean, session: Session): void {
  if (sheet.protection) throw accessDenied("Range.merge");
  const areas = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  session.change({ kind: "merge", sheet, areas });
}
