import type {
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  Nullable,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellRef } from "../../core";
import {
  cellAt,
  cellKey,
  cellOfKey,
  TABLE_CALCULATOR,
  type CellResult,
  type CellWrite,
  type Sheet,
  type Workbook,
} from "../host";
import { boundsOf } from "../host/model/areas";
import type { NumberFormatWrite } from "../host/model/mutation";
import { cellContent, sameValue } from "./cell-content";
import { areaOfRange, sameArea } from "./ranges";
import { SHOWN } from "./show-changes";

const SET_VALUES = "sheet.mutation.set-range-values";
const SET_FORMATS = "sheet.mutation.set.numfmt";
const REMOVE_FORMATS = "sheet.mutation.remove.numfmt";

/**
 * Takes over into the workbook what happens in Univer: what the user types, pastes, clears or undoes, what
 * he selects and which sheet he turns to, and the results of formulas that the workbook's own calculation
 * does not know.
 *
 * @returns The way to stop it.
 */
export function takeEdits(api: FUniver, unitId: string, workbook: Workbook): () => void {
  const touched = new Map<Sheet, Set<number>>();
  const sheetOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === id);
  const shownCell = (sheet: Sheet, { row, column }: CellRef) =>
    api.getWorkbook(unitId)?.getSheetBySheetId(sheet.id)?.getRange(row, column);

  /** What Univer holds: what it tells of a cell otherwise has its value as it is shown, `4,860,000.00`. */
  const heldCell = (sheet: Sheet, { row, column }: CellRef) =>
    api.getWorkbook(unitId)?.getSheetBySheetId(sheet.id)?.getSheet().getCellRaw(row, column);

  /** One action of the user's can be several mutations: they are taken over together, once they are done. */
  function touch(sheet: Sheet, cells: Iterable<CellRef>): void {
    if (touched.size === 0) queueMicrotask(takeTouched);
    const keys = touched.get(sheet) ?? new Set();
    touched.set(sheet, keys);
    for (const cell of cells) keys.add(cellKey(cell));
  }

  function takeTouched(): void {
    for (const [sheet, keys] of touched) {
      const cells = [...keys].map(cellOfKey);
      const formats = cells.flatMap((ref) =>
        formatWrite(sheet, ref, patternOf(shownCell(sheet, ref)?.getCellStyleData())),
      );
      if (formats.length > 0) workbook.mutate({ kind: "formatNumbers", sheet, cells: formats }, "user");
      const writes = cells.flatMap((ref) => contentWrite(sheet, ref, heldCell(sheet, ref)));
      const area = boundsOf(writes);
      if (area) workbook.mutate({ kind: "writeCells", sheet, area, cells: writes }, "user");
    }
    touched.clear();
    workbook.settle();
  }

  function takeResults(
    sheet: Sheet,
    cellValue: IObjectMatrixPrimitiveType<ICellData | null | undefined>,
  ): void {
    const results = cellsIn(cellValue).flatMap((ref): CellResult[] => {
      const { formula, value: before } = cellAt(sheet, ref);
      const known =
        formula === undefined ||
        TABLE_CALCULATOR.evaluate(formula, { workbook, sheet, cell: ref }) !== undefined;
      if (known) return [];
      const { value } = cellContent(heldCell(sheet, ref));
      return sameValue(value, before) ? [] : [{ ...ref, value }];
    });
    if (results.length === 0) return;
    workbook.mutate({ kind: "setResults", sheet, results }, "calculation");
    workbook.settle();
  }

  const listeners = [
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      const { unitId: unit, subUnitId, ...rest } = (params ?? {}) as MutationParams;
      const sheet = unit === unitId ? sheetOf(subUnitId) : undefined;
      if (!sheet || isShown(options)) return;
      if (id === SET_VALUES && options?.fromFormula) takeResults(sheet, rest.cellValue ?? {});
      else if (id === SET_VALUES) touch(sheet, cellsIn(rest.cellValue ?? {}));
      else if (id === SET_FORMATS) {
        touch(
          sheet,
          Object.values(rest.values ?? {}).flatMap(({ ranges }) => ranges.flatMap(cellsInRange)),
        );
      } else if (id === REMOVE_FORMATS) touch(sheet, (rest.ranges ?? []).flatMap(cellsInRange));
    }),
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const sheet = sheetOf(worksheet.getSheetId());
      const areas = selections.map(areaOfRange);
      if (!sheet || areas.length === 0 || workbook.activeSheet !== sheet) return;
      if (areas.length === 1 && sameArea(areas[0], workbook.selection[0])) return;
      workbook.mutate({ kind: "select", sheet, areas }, "user");
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = sheetOf(activeSheet.getSheetId());
      if (sheet && sheet !== workbook.activeSheet) workbook.mutate({ kind: "activate", sheet }, "user");
    }),
  ];
  return () => listeners.forEach((listener) => listener.dispose());
}

/** What is read of the parameters of Univer's mutations. */
interface MutationParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null | undefined>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly ranges?: readonly IRange[];
}

function isShown(options: IExecutionOptions | undefined): boolean {
  return Object.keys(SHOWN).some((tag) => options?.[tag] === SHOWN[tag]);
}

function cellsIn(cellValue: IObjectMatrixPrimitiveType<unknown>): CellRef[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.keys(cells as object).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

function cellsInRange(range: IRange): CellRef[] {
  const { row, column, rows, columns } = areaOfRange(range);
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** Univer's own name for the format that shows a number as it is. */
const GENERAL = "General";

function patternOf(style: IStyleData | null | undefined): string {
  return style?.n?.pattern ?? GENERAL;
}

function formatWrite(sheet: Sheet, ref: CellRef, format: string): NumberFormatWrite[] {
  return (cellAt(sheet, ref).format ?? GENERAL) === format ? [] : [{ ...ref, format }];
}

function contentWrite(sheet: Sheet, ref: CellRef, held: Nullable<ICellData>): CellWrite[] {
  const before = cellAt(sheet, ref);
  const content = cellContent(held);
  const isSame =
    before.formula === content.formula &&
    (content.formula !== undefined || sameValue(before.value, content.value));
  return isSame ? [] : [{ ...ref, content }];
}
