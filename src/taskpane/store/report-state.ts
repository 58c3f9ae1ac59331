import type { Severity } from "../../core";

export type ReportScope = "sheet" | "workbook";

/** What the user wants reported. */
export interface ReportChoice {
  readonly scope: ReportScope;
  /** The least severity that is listed. */
  readonly minimum: Severity;
  /** Findings that a reviewer lets stand are listed too. */
  readonly waived: boolean;
}

/** What can be done with findings in the workbook. */
export type ReportAction =
  /** Write the worksheet of the report. */
  | "write"
  /** Write comments (批注) beside the findings, or take them all away. */
  | "comment"
  | "uncomment"
  /** Take highlights and comments out of the workbook before it is sent. */
  | "clear";

export interface ReportProgress {
  readonly action: ReportAction;
  readonly done: number;
  readonly of: number;
}

/** The visible result of the last step; one that did nothing has one too. */
export type ReportOutcome =
  | {
      readonly kind: "written";
      readonly sheetId: string;
      readonly name: string;
      readonly rows: number;
      /** Findings of sheets that are there no more. */
      readonly gone: number;
      /** False where the user stopped it. */
      readonly complete: boolean;
    }
  | {
      readonly kind: "commented";
      readonly added: number;
      /** Cells that have a comment of somebody else's. */
      readonly occupied: number;
      /** Beyond as many comments as one workbook gets. */
      readonly left: number;
      /** Sheets whose protection forbids comments. */
      readonly refused: readonly string[];
      readonly complete: boolean;
    }
  | {
      readonly kind: "uncommented" | "cleared";
      readonly comments: number;
      /** Sheets whose protection keeps what is there. */
      readonly refused: readonly string[];
    }
  /** The open sheet is the report itself, and no other was validated before. */
  | { readonly kind: "on-report" };

export interface ReportState {
  readonly choice: ReportChoice;
  readonly progress: ReportProgress | null;
  readonly outcome: ReportOutcome | null;
  /** The worksheet of the report, once it was written; null before, and where it is not known. */
  readonly sheetId: string | null;
}

export const INITIAL_REPORT: ReportState = {
  choice: { scope: "workbook", minimum: "advice", waived: true },
  progress: null,
  outcome: null,
  sheetId: null,
};

export type ReportEvent =
  | { readonly type: "report-chosen"; readonly change: Partial<ReportChoice> }
  | { readonly type: "report-progressed"; readonly progress: ReportProgress }
  /** Null dismisses the result. */
  | { readonly type: "reported"; readonly outcome: ReportOutcome | null };

export function reduceReport(state: ReportState, event: ReportEvent): ReportState {
  switch (event.type) {
    case "report-chosen":
      return { ...state, choice: { ...state.choice, ...event.change } };
    case "report-progressed":
      return { ...state, progress: event.progress };
    case "reported": {
      const { outcome } = event;
      const sheetId = outcome?.kind === "written" ? outcome.sheetId : state.sheetId;
      return { ...state, progress: null, outcome, sheetId };
    }
  }
}
