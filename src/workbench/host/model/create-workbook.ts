import { parseArea, parseCell, type CellRef, type CellValue } from "../../../core";
import type { CellStyle } from "../../../xlsx";
import type { Calculator } from "./calculation";
import { modelCell } from "./draft";
import { createWorkbookModel } from "./workbook-model";
import {
  cellKey,
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type CalculationMode,
  type ConditionalFormat,
  type ModelCell,
  type Protection,
  type ProtectionOptions,
  type Sheet,
  type SheetVisibility,
} from "./state";
import type { Workbook } from "./workbook";

/** A workbook as it is written down in a test or a sample. */
export interface WorkbookLiteral {
  readonly name?: string;
  readonly sheets: readonly SheetLiteral[];
  /** The name of the sheet that is shown; else the first visible one. */
  readonly active?: string;
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly sheet?: string }[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly xmlParts?: readonly string[];
  readonly calculationMode?: CalculationMode;
  readonly structureProtected?: boolean;
  readonly calculator?: Calculator;
}

export interface SheetLiteral {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  /** Cells by address; they hold what is given, nothing is typed: the text `=14份` stays a text. */
  readonly cells?: Readonly<Record<string, CellLiteral>>;
  /** Cells as rows from A1; null is an empty cell. */
  readonly rows?: readonly (readonly CellLiteral[])[];
  /** Addresses such as `A1:C1`. */
  readonly merges?: readonly string[];
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The first one wins. */
  readonly conditionalFormats?: readonly ConditionalFormatLiteral[];
  /** True for Excel's defaults, which allow nothing but selecting. */
  readonly protected?: true | (Partial<ProtectionOptions> & { readonly password?: string });
}

export type CellLiteral = CellValue | CellLiteralParts;

export interface CellLiteralParts {
  readonly value?: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly format?: string;
  readonly style?: CellStyle;
}

export type ConditionalFormatLiteral = Partial<Omit<ConditionalFormat, "areas" | "id">> & {
  readonly areas: readonly string[];
};

/** What a sheet is made of; what is absent is Excel's default. */
export type NewSheet = Pick<Sheet, "name"> & Partial<Omit<Sheet, "id" | "name">>;

let workbooks = 0;

/**
 * Ids as Excel writes them, counted up. No two workbooks share one: a handler that an add-in left on a sheet
 * of the last workbook must not hear of the next.
 */
export function idSequence(): () => string {
  const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, "0");
  const workbook = hex(++workbooks, 4);
  let last = 0;
  return () => `{${hex(++last, 8)}-${workbook}-0000-0000-000000000000}`;
}

/** Makes a workbook of a literal. */
export function createWorkbook(literal: WorkbookLiteral): Workbook {
  const newId = idSequence();
  const sheets = literal.sheets.map((sheet) => sheetOfLiteral(sheet, newId));
  const named = (name: string) => sheets.find((sheet) => sheet.name === name) ?? missing(`sheet ${name}`);
  return createWorkbookModel(
    {
      name: literal.name ?? "Book1.xlsx",
      sheets,
      activeSheet: literal.active === undefined ? firstVisible(sheets) : named(literal.active),
      selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      names: (literal.names ?? []).map(({ name, formula, sheet }) => ({
        id: newId(),
        name,
        formula,
        comment: "",
        visible: true,
        sheet: sheet === undefined ? null : named(sheet),
      })),
      settings: new Map(Object.entries(literal.settings ?? {})),
      xmlParts: (literal.xmlParts ?? []).map((xml) => ({ id: newId(), xml })),
      comments: [],
      calculationMode: literal.calculationMode ?? "Automatic",
      structureProtected: literal.structureProtected ?? false,
    },
    newId,
    literal.calculator,
  );
}

/** Makes a sheet with Excel's defaults for what is not given. */
export function createSheet(given: NewSheet, id: string): Sheet {
  return {
    id,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    merges: [],
    hyperlinks: new Map(),
    frozen: null,
    filtered: null,
    columnWidths: new Map(),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    rowHeights: new Map(),
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalFormats: [],
    protection: null,
    customProperties: [],
    ...given,
  };
}

export function firstVisible(sheets: readonly Sheet[]): Sheet | null {
  return sheets.find((sheet) => sheet.visibility === "Visible") ?? null;
}

export function protectionOptions(given: Partial<ProtectionOptions> = {}): ProtectionOptions {
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: "Normal",
    ...given,
  };
}

function sheetOfLiteral(literal: SheetLiteral, newId: () => string): Sheet {
  const cells = new Map<number, ModelCell>();
  const put = (ref: CellRef, cell: CellLiteral) => cells.set(cellKey(ref), cellOfLiteral(cell));
  literal.rows?.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell !== null) put({ row: rowIndex, column }, cell);
    });
  });
  for (const [address, cell] of Object.entries(literal.cells ?? {})) {
    put(parseCell(address) ?? missing(`cell ${address}`), cell);
  }
  const area = (address: string) => parseArea(address) ?? missing(`area ${address}`);
  return createSheet(
    {
      name: literal.name,
      visibility: literal.visibility ?? "Visible",
      cells,
      merges: (literal.merges ?? []).map(area),
      columnWidths: byIndex(literal.columnWidths),
      rowHeights: byIndex(literal.rowHeights),
      hiddenRows: new Set(literal.hiddenRows),
      hiddenColumns: new Set(literal.hiddenColumns),
      conditionalFormats: (literal.conditionalFormats ?? []).map((format) => ({
        type: "Custom",
        formulas: [],
        stopIfTrue: false,
        style: {},
        ...format,
        areas: format.areas.map(area),
        id: newId(),
      })),
      protection: literal.protected === undefined ? null : protectionOfLiteral(literal.protected),
    },
    newId(),
  );
}

function cellOfLiteral(literal: CellLiteral): ModelCell {
  const isParts = typeof literal === "object" && literal !== null && !("error" in literal);
  const parts: CellLiteralParts = isParts ? literal : { value: literal };
  return modelCell({
    value: parts.value ?? null,
    formula: parts.formula,
    format: parts.format,
    style: parts.style,
  });
}

function protectionOfLiteral(literal: NonNullable<SheetLiteral["protected"]>): Protection {
  if (literal === true) return { options: protectionOptions(), password: null };
  const { password, ...options } = literal;
  return {
    options: protectionOptions(options),
    password: password === undefined ? null : { text: password },
  };
}

function byIndex(sizes: Readonly<Record<number, number>> | undefined): ReadonlyMap<number, number> {
  return new Map(Object.entries(sizes ?? {}).map(([index, size]) => [Number(index), size]));
}

function missing(what: string): never {
  throw new Error(`The workbook literal names no valid ${what}`);
}
