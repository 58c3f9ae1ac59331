import { MAX_COLUMNS, REPORT_PROPERTY, type CellRef } from "../../../core";
import type { ConditionalFormatRule, SheetFile, SheetProtection, WorkbookFile } from "../../../xlsx";
import type { Calculator } from "./calculation";
import { createSheet, firstVisible, idSequence, protectionOptions } from "./create-workbook";
import { modelCell } from "./draft";
import { createWorkbookModel } from "./workbook-model";
import {
  cellKey,
  type ConditionalFormat,
  type ModelCell,
  type Protection,
  type Sheet,
  type SheetVisibility,
} from "./state";
import type { Workbook } from "./workbook";

export interface OpenOptions {
  /** The file's name. */
  readonly name: string;
  /** Works out the formulas; what the product itself calculates, unless told otherwise. */
  readonly calculator?: Calculator;
}

const VISIBILITIES = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<SheetFile["visibility"], SheetVisibility>;

/** Opens a workbook as its file was read. */
export function openWorkbook(file: WorkbookFile, { name, calculator }: OpenOptions): Workbook {
  const newId = idSequence();
  const sheets = file.sheets.map((sheet) => openSheet(sheet, newId));
  const shown = sheets[file.activeSheet];
  return createWorkbookModel(
    {
      name,
      sheets,
      activeSheet: shown?.visibility === "Visible" ? shown : firstVisible(sheets),
      selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      names: file.names.map((defined) => ({
        id: newId(),
        name: defined.name,
        formula: defined.formula,
        comment: "",
        visible: true,
        sheet: defined.sheet === null ? null : (sheets[defined.sheet] ?? null),
      })),
      settings: new Map(),
      xmlParts: file.customXml.map((xml) => ({ id: newId(), xml })),
      comments: [],
      calculationMode: file.manualCalculation ? "Manual" : "Automatic",
      structureProtected: false,
    },
    newId,
    calculator,
  );
}

function openSheet(file: SheetFile, newId: () => string): Sheet {
  return createSheet(
    {
      name: file.grid.name,
      visibility: VISIBILITIES[file.visibility],
      cells: openCells(file),
      merges: file.merges,
      columnWidths: new Map(file.columnWidths),
      defaultColumnWidth: file.defaultColumnWidth,
      rowHeights: new Map(file.rowHeights),
      defaultRowHeight: file.defaultRowHeight,
      hiddenRows: new Set(file.hiddenRows),
      hiddenColumns: new Set(file.hiddenColumns),
      conditionalFormats: file.conditionalFormats
        .toSorted((a, b) => a.priority - b.priority)
        .map((rule) => openConditionalFormat(rule, newId())),
      protection: file.protection && openProtection(file.protection),
      // The only property that is read; its value, the id of the sheet, no file gives here.
      customProperties: file.grid.ownReport ? [{ key: REPORT_PROPERTY, value: "" }] : [],
    },
    newId(),
  );
}

function openCells(file: SheetFile): ReadonlyMap<number, ModelCell> {
  const cells = new Map<number, ModelCell>();
  for (const ref of visitedCells(file)) {
    const { value, formula, format } = file.grid.cell(ref.row, ref.column);
    const look = file.style(ref.row, ref.column);
    const style = Object.keys(look).length > 0 ? look : undefined;
    if (value === null && formula === undefined && format === undefined && !style) continue;
    cells.set(cellKey(ref), modelCell({ value, formula, format, style }));
  }
  return cells;
}

/** The cells of the grid, and those of merged areas: their borders may reach beyond what is filled. */
function* visitedCells({ grid, merges }: SheetFile): Generator<CellRef> {
  let rows = grid.rows;
  let columns = grid.columns;
  for (const merge of merges) {
    // A merge over a whole row or column is no reason to visit a million cells.
    if (merge.rows < 1000) rows = Math.max(rows, merge.row + merge.rows);
    if (merge.columns < 100) columns = Math.max(columns, Math.min(merge.column + merge.columns, MAX_COLUMNS));
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) yield { row, column };
  }
}

/** The file format's types of rules under Office.js's names; all others are presets. */
const RULE_TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function openConditionalFormat(rule: ConditionalFormatRule, id: string): ConditionalFormat {
  const { fill, fontColor, bold, operator } = rule;
  return {
    id,
    type: RULE_TYPES[rule.type] ?? "PresetCriteria",
    areas: rule.areas,
    formulas: rule.formulas.map((formula) => `=${formula}`),
    ...(operator !== undefined && { operator: operator.replace(/^./, (letter) => letter.toUpperCase()) }),
    stopIfTrue: rule.stopIfTrue,
    style: {
      ...(fill !== undefined && { fill }),
      ...(fontColor !== undefined && { fontColor }),
      ...(bold !== undefined && { bold }),
    },
  };
}

/** A file keeps a password as a hash only. */
function openProtection({ hasPassword, ...options }: SheetProtection): Protection {
  return {
    options: protectionOptions(options),
    password: hasPassword ? { text: undefined } : null,
  };
}
