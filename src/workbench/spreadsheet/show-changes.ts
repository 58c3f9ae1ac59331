import {
  STYLE_KEYS,
  type ICellData,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { contains, formatArea, type Area, type CellRef } from "../../core";
import {
  cellAt,
  cellKey,
  cellOfKey,
  type Origin,
  type Sheet,
  type Workbook,
  type WorkbookChange,
} from "../host";
import { cellCount, cellsOf } from "../host/model/areas";
import { univerContent } from "./cell-content";
import { univerStyle } from "./cell-style";
import { univerRules } from "./conditional-format";
import { fittedRows } from "./fitted-rows";
import { areaOfRange, sameArea, univerRange } from "./ranges";
import { univerSheet } from "./snapshot";
import { columnPixels, rowPixels } from "./units";

/** What is shown of the workbook carries this tag, so that it is not taken for an edit of the user's. */
export const SHOWN: IExecutionOptions = { shownFromWorkbook: true };

/** A look that is written as a whole: what it does not name goes back to the default. */
const NO_STYLE = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));

/** Above this, only the cells that hold something get a new look: a format of a whole column, say. */
const MAX_STYLED_CELLS = 20_000;

/**
 * Shows in Univer what changes in a workbook, except what was typed there: that is shown already, and so are
 * the results of formulas, which Univer works out itself.
 *
 * Nothing of it goes to Univer's undo stack, as with an add-in in Excel on the web that writes by mutations.
 */
export function showChanges(
  api: FUniver,
  unitId: string,
  workbook: Workbook,
): (change: WorkbookChange, origin: Origin) => void {
  const show = (mutation: string, sheet: Sheet, params: object) =>
    api.syncExecuteCommand(`sheet.mutation.${mutation}`, { unitId, subUnitId: sheet.id, ...params }, SHOWN);

  /** By their keys, what has changed since cells were shown last. */
  const changed = new WeakMap<Sheet, Set<number>>();

  function noteCells(sheet: Sheet, cells: Iterable<CellRef>): void {
    const keys = changed.get(sheet) ?? new Set();
    for (const ref of cells) keys.add(cellKey(ref));
    changed.set(sheet, keys);
    showCellsSoon(sheet);
  }

  function showCells(sheet: Sheet): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const key of changed.get(sheet) ?? []) {
      const ref = cellOfKey(key);
      (cellValue[ref.row] ??= {})[ref.column] = wholeCell(sheet, ref);
    }
    changed.delete(sheet);
    show("set-range-values", sheet, { cellValue });
  }

  /**
   * An add-in makes a format in several steps, a layout row by row, and links cell by cell: what they come to is
   * shown once, for at each command Univer goes through the formulas of the whole workbook.
   */
  function soon(show: (sheet: Sheet) => void): (sheet: Sheet) => void {
    const outdated = new Set<Sheet>();
    return (sheet) => {
      if (outdated.size === 0) {
        queueMicrotask(() => {
          const sheets = [...outdated];
          outdated.clear();
          // The workbook may have been closed meanwhile, and a sheet be gone.
          for (const each of sheets) if (unit()?.getSheetBySheetId(each.id)) show(each);
        });
      }
      outdated.add(sheet);
    };
  }

  function showConditionalFormats(sheet: Sheet): void {
    const shown = unit()?.getSheetBySheetId(sheet.id)?.getConditionalFormattingRules() ?? [];
    for (const { cfId } of [...shown]) show("delete-conditional-rule", sheet, { cfId });
    // A new rule goes before the others, so the last one comes first.
    for (const rule of univerRules(sheet.conditionalFormats).reverse())
      show("add-conditional-rule", sheet, { rule });
  }

  function showMerges(sheet: Sheet): void {
    const shown = unit()?.getSheetBySheetId(sheet.id)?.getMergedRanges() ?? [];
    show("remove-worksheet-merge", sheet, { ranges: shown.map((range) => range.getRange()) });
    show("add-worksheet-merge", sheet, { ranges: sheet.merges.map(univerRange) });
  }

  function showLayout(sheet: Sheet): void {
    for (const [column, width] of sheet.columnWidths) {
      const ranges = [univerRange({ row: 0, column, rows: 1, columns: 1 })];
      show("set-worksheet-col-width", sheet, { ranges, colWidth: columnPixels(width) });
    }
    const given = [...sheet.rowHeights].map(([row, height]) => [row, rowPixels(height)] as const);
    const byHeight = new Map<number, Area[]>();
    for (const [row, pixels] of [...fittedRows(sheet), ...given]) {
      byHeight.set(pixels, [...(byHeight.get(pixels) ?? []), { row, column: 0, rows: 1, columns: 1 }]);
    }
    for (const [rowHeight, areas] of byHeight) {
      show("set-worksheet-row-height", sheet, { ranges: areas.map(univerRange), rowHeight });
    }
  }

  function showSheets(change: Extract<WorkbookChange, { kind: "sheets" }>): void {
    const shown = unit();
    const sheet = shown?.getSheetBySheetId(change.sheet.id);
    const index = workbook.sheets.indexOf(change.sheet);
    if (change.what === "added") {
      shown?.insertSheet(change.sheet.name, { index, sheet: univerSheet(change.sheet, (style) => style) });
    } else if (change.what === "deleted") shown?.deleteSheet(change.sheet.id);
    else if (sheet && change.what === "moved") shown?.moveSheet(sheet, index);
    else if (sheet) showSheetProperties(sheet, change.sheet);
  }

  function showActiveSheet(sheet: Sheet | null): void {
    if (sheet && unit()?.getActiveSheet().getSheetId() !== sheet.id) unit()?.setActiveSheet(sheet.id);
  }

  function showSelection(sheet: Sheet, area: Area | undefined): void {
    const shown = unit()?.getSheetBySheetId(sheet.id);
    if (!area || !shown || workbook.activeSheet !== sheet) return;
    const range = unit()?.getActiveRange()?.getRange();
    if (!range || !sameArea(areaOfRange(range), area)) shown.getRange(formatArea(area)).activate();
    reveal(shown, area);
  }

  const unit = () => api.getWorkbook(unitId);
  const showCellsSoon = soon(showCells);
  const showConditionalFormatsSoon = soon(showConditionalFormats);
  const showLayoutSoon = soon(showLayout);

  return (change, origin) => {
    if (origin === "calculation") return;
    switch (change.kind) {
      case "cells":
        if (origin === "add-in") noteCells(change.sheet, change.cells);
        break;
      case "formats":
        if (origin === "user") break;
        for (const area of change.areas) noteCells(change.sheet, styledCells(change.sheet, area));
        break;
      case "merges":
        showMerges(change.sheet);
        break;
      case "layout":
        showLayoutSoon(change.sheet);
        break;
      case "conditionalFormats":
        showConditionalFormatsSoon(change.sheet);
        break;
      case "sheets":
        showSheets(change);
        break;
      case "activeSheet":
        showActiveSheet(change.sheet);
        break;
      case "selection":
        showSelection(change.sheet, change.areas[0]);
    }
  };
}

/** A cell's content together with its whole look. */
function wholeCell(sheet: Sheet, ref: CellRef): ICellData {
  const cell = cellAt(sheet, ref);
  const style: IStyleData = { ...NO_STYLE, ...univerStyle(cell.style ?? {}, cell.format) };
  return { ...univerContent(cell), s: style };
}

function styledCells(sheet: Sheet, area: Area): Iterable<CellRef> {
  if (cellCount(area) <= MAX_STYLED_CELLS) return cellsOf(area);
  return [...sheet.cells.keys()].map(cellOfKey).filter((ref) => contains(area, ref));
}

function showSheetProperties(shown: ShownSheet, sheet: Sheet): void {
  if (shown.getSheetName() !== sheet.name) shown.setName(sheet.name);
  const hidden = sheet.visibility !== "Visible";
  if (hidden === shown.isSheetHidden()) return;
  if (hidden) shown.hideSheet();
  else shown.showSheet();
}

type ShownSheet = NonNullable<
  ReturnType<NonNullable<ReturnType<FUniver["getWorkbook"]>>["getSheetBySheetId"]>
>;

/** How much of what stands above and to the left of a cell is brought into sight with it. */
const CONTEXT = { rows: 10, columns: 4 };

/** Scrolls in the direction in which a cell lies out of sight, if it does. */
function reveal(sheet: ShownSheet, { row, column }: Area): void {
  const visible = sheet.getVisibleRange();
  if (!visible) return;
  const rowInSight = row >= visible.startRow && row < visible.endRow;
  const columnInSight = column >= visible.startColumn && column < visible.endColumn;
  if (rowInSight && columnInSight) return;
  sheet.scrollToCell(
    rowInSight ? visible.startRow : Math.max(0, row - CONTEXT.rows),
    columnInSight ? visible.startColumn : Math.max(0, column - CONTEXT.columns),
  );
}
