import type { Area, CellRef, CellValue } from "../../../core";
import type { CellStyle } from "../../../xlsx";

/** What a workbook holds. */
export interface WorkbookState {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Null while a chart sheet is active: Office.js has no object for that. */
  readonly activeSheet: Sheet | null;
  /** The selected areas of the active sheet; the first one is that of the active cell. */
  readonly selection: readonly Area[];
  readonly names: readonly DefinedName[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly xmlParts: readonly XmlPart[];
  readonly comments: readonly CellComment[];
  readonly calculationMode: CalculationMode;
  /** Whether sheets may not be added, deleted, renamed, moved or shown. */
  readonly structureProtected: boolean;
}

/** Under the names of Office.js. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** The cells that hold or show anything, by {@link cellKey}. */
  readonly cells: ReadonlyMap<number, ModelCell>;
  readonly merges: readonly Area[];
  /** By {@link cellKey}. */
  readonly hyperlinks: ReadonlyMap<number, Hyperlink>;
  /** The cells that stay in view while the others are scrolled; null for none. */
  readonly frozen: Area | null;
  /** The list that the user can filter by its columns, its header row first; null for none. */
  readonly filtered: Area | null;
  /** In Excel's characters, by 0-based column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** In points, by 0-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In the order of their priority, the first one wins. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protection: Protection | null;
  /** What add-ins keep with the sheet, by key. */
  readonly customProperties: readonly CustomProperty[];
}

/** A text that an add-in keeps with a sheet. */
export interface CustomProperty {
  readonly key: string;
  readonly value: string;
}

/** A cell that holds or shows anything. */
export interface ModelCell {
  /** For a formula its result. */
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** Absent for General. */
  readonly format?: string;
  readonly style?: CellStyle;
}

/** A conditional format under Office.js's names of the types: `Custom`, `CellValue`, `ColorScale` … */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  /** As given: with the leading `=`. */
  readonly formulas: readonly string[];
  readonly operator?: string;
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
}

/** What a conditional format shows. Colours are `#RRGGBB`. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

export interface Protection {
  readonly options: ProtectionOptions;
  /** Null for none; a text of undefined is one that a file keeps as a hash only. */
  readonly password: { readonly text: string | undefined } | null;
}

/** What a protected sheet still allows, under the names of Office.js. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to, or null for one of the workbook. */
  readonly sheet: Sheet | null;
}

/** Where a click on a cell leads: to an address outside, or to a place in the workbook such as `Sheet1!A1`. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A comment of the threaded kind; the yellow notes of older versions are something else. */
export interface CellComment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly cell: CellRef;
  readonly content: string;
  readonly authorName: string;
  /** As an ISO text. */
  readonly creationDate: string;
  readonly resolved: boolean;
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** Excel's defaults where nothing else is said. */
export const DEFAULT_COLUMN_WIDTH = 8.43;
export const DEFAULT_ROW_HEIGHT = 15;

const EMPTY: ModelCell = { value: null };
const COLUMN_BITS = 14;

/** One number for the place of a cell, in row order. */
export function cellKey({ row, column }: CellRef): number {
  return row * 2 ** COLUMN_BITS + column;
}

export function cellOfKey(key: number): CellRef {
  return { row: Math.floor(key / 2 ** COLUMN_BITS), column: key % 2 ** COLUMN_BITS };
}

/** The cell at a place; an empty one where nothing is. */
export function cellAt(sheet: Sheet, ref: CellRef): ModelCell {
  return sheet.cells.get(cellKey(ref)) ?? EMPTY;
}

/** The sheet of a name, in any case, or of an id. */
export function findSheet(workbook: WorkbookState, nameOrId: string): Sheet | undefined {
  const name = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
}
