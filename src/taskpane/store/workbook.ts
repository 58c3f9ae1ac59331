import type { Finding, Report } from "../../core";
import type { SheetMarkOutcome, UnreadSheet } from "../../excel";

/** One validation of the whole workbook. */
export interface WorkbookRun {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** How many changes of the workbook were known when the reading began. */
  readonly asOf: number;
  readonly report: Report;
  /** The profile that is kept cannot be read: this is judged by the default one. */
  readonly profileUnread: boolean;
  /** The id of each worksheet by its name. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Worksheets that Excel did not answer for. */
  readonly unread: readonly UnreadSheet[];
  /** What became of the highlights; null where none were wanted, or they failed. */
  readonly marks: readonly SheetMarkOutcome[] | null;
  /** What changed since the run before; null for the first of a session. */
  readonly changes: RunChanges | null;
}

/** Findings of one run beside those of the run before, known by their ids. */
export interface RunChanges {
  /** The ids of findings that were not there before. */
  readonly fresh: ReadonlySet<string>;
  readonly fixed: readonly Finding[];
  /** How many are there still. */
  readonly open: number;
}

/** How far a run is; `of` is 0 while that is not known. */
export interface RunProgress {
  readonly phase: "reading" | "checking" | "marking";
  readonly done: number;
  readonly of: number;
}

/** Changes of cells that were heard of, or made. */
export interface Changes {
  readonly count: number;
  /** Which of them was the last one of each sheet, by the sheet's id. */
  readonly last: ReadonlyMap<string, number>;
}

export type TableOrder = "sheet" | "score" | "rate" | "errors" | "project";
export type TableFilter = "all" | "errors" | "warnings" | "fresh" | "clean";

/** How the user wants the tables listed. */
export interface WorkbookView {
  readonly order: TableOrder;
  readonly filter: TableFilter;
  readonly search: string;
}

export interface WorkbookState {
  readonly run: WorkbookRun | null;
  /** Null while no run is under way. */
  readonly progress: RunProgress | null;
  /** The last run was stopped by the user; what is shown is of the one before. */
  readonly stopped: boolean;
  readonly view: WorkbookView;
  readonly changes: Changes;
}

export const INITIAL_WORKBOOK: WorkbookState = {
  run: null,
  progress: null,
  stopped: false,
  view: { order: "sheet", filter: "all", search: "" },
  changes: { count: 0, last: new Map() },
};

export type WorkbookEvent =
  | { readonly type: "workbook-progressed"; readonly progress: RunProgress }
  | { readonly type: "workbook-checked"; readonly run: WorkbookRun }
  | { readonly type: "workbook-marked"; readonly marks: readonly SheetMarkOutcome[] }
  | { readonly type: "workbook-stopped" }
  | { readonly type: "workbook-view-changed"; readonly change: Partial<WorkbookView> };

export function reduceWorkbook(state: WorkbookState, event: WorkbookEvent): WorkbookState {
  switch (event.type) {
    case "workbook-progressed":
      return { ...state, progress: event.progress, stopped: false };
    case "workbook-checked":
      return { ...state, run: event.run };
    case "workbook-marked":
      return { ...state, run: state.run && { ...state.run, marks: event.marks } };
    case "workbook-stopped":
      return { ...state, stopped: true };
    case "workbook-view-changed":
      return { ...state, view: { ...state.view, ...event.change } };
  }
}

/** Counts a change of a sheet. */
export function withChange(state: WorkbookState, sheetId: string): WorkbookState {
  const count = state.changes.count + 1;
  return { ...state, changes: { count, last: new Map(state.changes.last).set(sheetId, count) } };
}

/** What a run found that the one before did not, and the other way round. Waived findings count as settled. */
export function compareRuns(before: Report, after: Report): RunChanges {
  const openBefore = openFindings(before);
  const openAfter = openFindings(after);
  const idsBefore = new Set(openBefore.map(({ id }) => id));
  const idsAfter = new Set(openAfter.map(({ id }) => id));
  const fresh = openAfter.filter(({ id }) => !idsBefore.has(id));
  return {
    fresh: new Set(fresh.map(({ id }) => id)),
    fixed: openBefore.filter(({ id }) => !idsAfter.has(id)),
    open: openAfter.length - fresh.length,
  };
}

function openFindings({ findings }: Report): readonly Finding[] {
  return findings.filter(({ waived }) => !waived);
}
