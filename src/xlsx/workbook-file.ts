import type { Area, Grid } from "../core";
import type { ExceededLimit } from "./limits";

/** A workbook as an .xlsx file holds it, as far as the product needs it. */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  readonly names: readonly DefinedName[];
  /** Which sheet the file opens on, 0-based. */
  readonly activeSheet: number;
  /** What calculates the workbook: by hand means that totals wait for a recalculation. */
  readonly manualCalculation: boolean;
  /** Custom XML parts of the package, each as its text. */
  readonly customXml: readonly string[];
}

/** A worksheet: what a grid has, and what a spreadsheet shows beyond it. */
export interface SheetFile {
  readonly grid: Grid;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly merges: readonly Area[];
  /** Widths by 0-based column, in Excel's characters; absent where the default holds. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Heights by 0-based row, in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The look of a cell, also of an empty one. */
  style(row: number, column: number): CellStyle;
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  /** Null for an unprotected sheet. */
  readonly protection: SheetProtection | null;
}

export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  /** The sheet it belongs to, 0-based, or null for one of the workbook. */
  readonly sheet: number | null;
}

/** Colours are `#RRGGBB`. What is absent is Excel's default. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", CellBorder>>>;
  /** Whether a protected sheet guards the cell; Excel's default is that it does. */
  readonly locked?: boolean;
}

export interface CellBorder {
  /** OOXML's own names: thin, medium, thick, double, dotted … */
  readonly style: string;
  readonly color: string;
}

/** One rule of a conditional format. */
export interface ConditionalFormatRule {
  readonly areas: readonly Area[];
  /** OOXML's type: `expression`, `cellIs`, `colorScale` … */
  readonly type: string;
  /** Without a leading `=`, in the file's order. */
  readonly formulas: readonly string[];
  readonly operator?: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** What a protected sheet still allows. */
export interface SheetProtection {
  readonly hasPassword: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
}

/** Why a file is no workbook that can be read; each has its own message and advice. */
export type WorkbookFileProblem =
  | "not-a-zip"
  | "encrypted"
  | "legacy-xls"
  | "binary-xlsb"
  | "not-a-workbook"
  | "damaged"
  | "too-large"
  | "unreadable"
  /** It can be read, but a change would break its digital signature. */
  | "signed"
  /** It can be read, but holds sheets of Excel 4.0 macros, whose doings nobody here can foresee. */
  | "macro-sheet";

export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  /** Which limit the file goes beyond, where it is `too-large`; null for every other problem. */
  readonly exceeded: ExceededLimit | null;

  constructor(
    readonly problem: WorkbookFileProblem,
    /** What exactly, in English, for the curious; the message to the user comes from the problem. */
    readonly detail: string,
    { exceeded, ...options }: { readonly cause?: unknown; readonly exceeded?: ExceededLimit } = {},
  ) {
    super(`${problem}: ${detail}`, options);
    this.exceeded = exceeded ?? null;
  }
}
