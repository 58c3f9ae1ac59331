import type {
  Area,
  CellRef,
  Edit,
  EditRefusal,
  Grid,
  Mark,
  MemoryReading,
  RefusedEdit as RefusedEditFor,
  WorkbookMemory,
  SheetModel,
} from "../core";

export type { Mark } from "../core";

/**
 * What the add-in asks of Excel. The pane and the ribbon commands know Excel only through this port;
 * every promise rejects with an {@link ExcelFailure}, never with an error of Office.js.
 */
export interface ExcelPort {
  /** Reads the active worksheet: one round trip for an ordinary sheet. */
  readActiveSheet(): Promise<SheetSnapshot>;
  /** Reads a worksheet that need not be the active one: one round trip for an ordinary sheet. */
  readSheet(sheetId: string): Promise<SheetSnapshot>;
  /**
   * Reads the active worksheet, lets `decide` say what to highlight, and replaces the highlights of the
   * last time: one round trip to read, one to mark.
   */
  readAndMark(decide: (sheet: SheetSnapshot) => readonly Mark[]): Promise<MarkedSheet>;
  /**
   * Replaces our highlights on a sheet: two round trips to find those that are there, one to replace them.
   * An empty list clears them; the user's formats stay.
   */
  mark(sheetId: string, marks: readonly Mark[]): Promise<MarkOutcome>;
  /**
   * Reads every worksheet, hidden ones included: one round trip to list them, one to measure them, and one
   * for each 4 MB of cells.
   *
   * @param proceed Told before each round trip of reading how many sheets are read; false stops it.
   */
  readWorkbook(proceed?: Proceed): Promise<WorkbookSnapshot>;
  /**
   * Replaces our highlights on many sheets: one round trip right after {@link ExcelPort.readWorkbook}, else
   * one or two more to find those that are there. A sheet that is not named keeps its own.
   */
  markSheets(sheets: readonly SheetMarks[]): Promise<readonly SheetMarkOutcome[]>;
  /**
   * Writes edits into one sheet, each only where the cell still holds `before`: one round trip to compare,
   * one to write. What is refused is named, and the rest is written. `writtenEdits` stand in the order in
   * which they were given and can be put back by writing their inverse. Rejects only while nothing has
   * been written, or when Excel no longer answers what has.
   */
  write(sheetId: string, edits: readonly Edit[]): Promise<WriteOutcome>;
  /**
   * Adds a worksheet after the last one, fills it and shows it: one round trip to see which names are taken,
   * one to write. Other sheets are not touched.
   */
  insertSheet(model: SheetModel): Promise<InsertedSheet>;
  /**
   * Fills the worksheet of the report: the one of the last time where it is still there, cleared before, else
   * a new one. It is known by a mark of ours, never by its name, and a sheet of the user's is never touched.
   * Two round trips to find it, one for each 4 MB to write, and one to mark a new one.
   *
   * @param model The sheet, or what makes it of the names that the sheets have now.
   * @param proceed Told before each further request how many rows are written; false stops it.
   */
  writeReport(model: SheetModel | ModelOfNames, proceed?: Proceed): Promise<WrittenReport>;
  /**
   * Replaces our comments (批注) on a sheet: one round trip to see which there are, one for their places, one
   * to write. An empty list takes them away. Comments of others stay, and a cell that has one gets none.
   */
  comment(sheetId: string, comments: readonly CellComment[]): Promise<CommentOutcome>;
  /**
   * The same on many sheets with as many round trips, one more for each 4 MB to write. A sheet that is not
   * named keeps its own.
   *
   * @param proceed Told before each further request how many comments are added; false stops it, and sheets
   *   that were not reached have no outcome.
   */
  commentSheets(sheets: readonly SheetComments[], proceed?: Proceed): Promise<readonly SheetCommentOutcome[]>;
  /** Takes every comment of ours out of the workbook: the same, after a look at which sheets there are. */
  removeComments(): Promise<ClearedTraces>;
  /**
   * Takes every highlight and every comment of ours out of the workbook, before it is sent: one round trip
   * for the sheets' names, then as many as {@link ExcelPort.markSheets} and {@link ExcelPort.commentSheets}.
   */
  clearTraces(): Promise<ClearedTraces>;
  /**
   * Reads what is kept in the workbook: settings, waivers and the record of written cells. One round trip
   * where nothing is kept, two where something is.
   */
  readMemory(): Promise<MemoryReading>;
  /**
   * Changes what is kept in the workbook: one round trip more than reading it, and none for a change that
   * returns what it was given. Changes are made one after the other. The part is there only while something
   * is kept; one that cannot be read is never written over, and the answer says why.
   */
  keep(change: MemoryChange): Promise<MemoryReading>;
  /** Takes everything that is kept out of the workbook, readable or not: for a click that says so. */
  discardMemory(): Promise<void>;
  /** Activates the sheet and selects a cell or an area. */
  select(sheetId: string, area: Area): Promise<void>;
  /** Calls back when another sheet is activated or the user edits the active one; resolves to the way to stop it. */
  watch(listener: SheetListener): Promise<() => Promise<void>>;
  /** Asks Excel to recalculate the workbook, for workbooks that calculate by hand. */
  recalculate(): Promise<void>;
}

/** A worksheet as it was read. */
export interface SheetSnapshot {
  /** Stays the same when the sheet is renamed or moved. */
  readonly sheetId: string;
  readonly grid: Grid;
  /** How many of our highlights (conditional formats) the sheet holds. */
  readonly ownMarks: number;
  readonly protected: boolean;
}

/** A worksheet that was added or filled. */
export interface InsertedSheet {
  readonly sheetId: string;
  /** Not always the name that was wished for. */
  readonly name: string;
}

export interface WrittenReport extends InsertedSheet {
  /** Whether all rows were written; false where `proceed` stopped it. */
  readonly complete: boolean;
}

/** A comment for a cell, without a signature. */
export interface CellComment {
  readonly cell: CellRef;
  readonly text: string;
}

export interface CommentOutcome {
  readonly added: number;
  /** Ours of the last time. */
  readonly removed: number;
  /** Cells that have a comment of somebody else's. */
  readonly occupied: readonly CellRef[];
}

/** Our comments for one of many sheets; an empty list takes them away. */
export interface SheetComments {
  readonly sheetId: string;
  readonly comments: readonly CellComment[];
}

export interface SheetCommentOutcome {
  readonly sheetId: string;
  readonly outcome:
    CommentOutcome | { readonly added: 0; readonly refused: "protected-objects" | "sheet-gone" };
}

/** What became of taking out every trace. */
export interface ClearedTraces {
  /** How many comments were taken away. */
  readonly comments: number;
  /** The names of sheets whose protection keeps what is there. */
  readonly refused: readonly string[];
}

/** Makes a sheet of the names that the workbook's sheets have now, by their ids. */
export type ModelOfNames = (names: ReadonlyMap<string, string>) => SheetModel;

/** Makes a new memory out of the one that the workbook holds now. */
export type MemoryChange = (memory: WorkbookMemory) => WorkbookMemory;

/** Told how far a step of many requests is, such as how many sheets are read; false stops it. */
export type Proceed = (done: number, of: number) => boolean;

/** The worksheets of a workbook as they were read, in their order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly unread: readonly UnreadSheet[];
  /** Whether all sheets were asked for; false where `proceed` stopped it. */
  readonly complete: boolean;
}

/** A worksheet that Excel did not answer for: too large, or deleted meanwhile. */
export interface UnreadSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly reason: ExcelFailureCode;
}

/** What to highlight on one of many sheets; an empty list clears it. */
export interface SheetMarks {
  readonly sheetId: string;
  readonly marks: readonly Mark[];
}

export interface SheetMarkOutcome {
  readonly sheetId: string;
  readonly outcome: MarkOutcome | { readonly marked: 0; readonly refused: "sheet-gone" };
}

export interface MarkedSheet {
  readonly snapshot: SheetSnapshot;
  readonly outcome: MarkOutcome;
}

/** Whether the highlights are on the sheet now; a protected sheet may forbid them. */
export type MarkOutcome =
  { readonly marked: number } | { readonly marked: 0; readonly refused: "protected-formatting" };

/** Why an edit was not written. */
export type RefusalReason =
  | EditRefusal
  /** Excel stopped in the middle of the writing. */
  | "not-reached";

export type RefusedEdit = RefusedEditFor<RefusalReason>;

export interface WriteOutcome {
  readonly writtenEdits: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** The workbook calculates by hand: totals follow at the next recalculation. */
  readonly manualCalculation: boolean;
}

export interface SheetListener {
  /** Another worksheet became the active one. */
  activated(sheetId: string): void;
  /** Cells of a worksheet changed, other than by our own writes. `address` is A1. */
  changed(sheetId: string, address: string): void;
}

/** What can go wrong with Excel itself; each has its own message and advice. */
export type ExcelFailureCode =
  | "cell-edit-mode"
  | "busy"
  | "session-lost"
  | "no-workbook"
  | "no-worksheet"
  | "sheet-gone"
  | "sheet-hidden"
  | "access-denied"
  | "too-large"
  | "not-answering"
  | "too-old"
  | "unexpected";

/** The one error that leaves the Excel boundary. */
export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";

  constructor(
    readonly code: ExcelFailureCode,
    options: { readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    super(options.detail ? `${code}: ${options.detail}` : code, { cause: options.cause });
  }
}
