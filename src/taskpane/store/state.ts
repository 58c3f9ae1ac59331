import type { Area, Edit, Mark } from "../../core";
import type { ExcelFailureCode, MarkOutcome, WriteOutcome } from "../../excel";
import { lastRestorable, type WrittenBatch } from "./batches";
import type { Check } from "./check";
import type { Insertion, NewSheet } from "./inserting";
import { INITIAL_LEARN, type LearnView } from "./learn-view";
import { INITIAL_LIST, type ListView } from "./list-view";
import { NOTHING_KEPT, type KeptMemory } from "./memory";
import { NO_CHOICES, type Person } from "./person";
import { INITIAL_REPORT, type ReportAction, type ReportState } from "./report-state";
import { sameMarks } from "./same-marks";
import type { WaivingResult } from "./waiving-result";
import { INITIAL_WORKBOOK, type WorkbookState } from "./workbook";

/** The screens that the user turns to; the order is that of the bar. */
export const TABS = ["sheet", "workbook", "record", "report", "waivers", "learn", "settings"] as const;
export type Tab = (typeof TABS)[number];

/** What the pane is busy with; nothing else may be started meanwhile. */
export type Activity =
  | "none"
  | "checking-workbook"
  | "validating"
  | "writing"
  | "putting-back"
  | "inserting"
  | "marking"
  | "recalculating"
  | "reporting"
  | "keeping";

/** What the pane shows of the sheet. */
export type Screen =
  | { readonly kind: "start" }
  | { readonly kind: "first-check" }
  /** The first check failed, so that there is nothing else to show. */
  | { readonly kind: "failed"; readonly failure: Failure }
  | CheckedScreen;

export interface CheckedScreen {
  readonly kind: "checked";
  readonly check: Check;
  /** Cells of the sheet changed after the check: it may be read, but nothing may be written from it. */
  readonly outdated: boolean;
  /** The finding whose detail is open. */
  readonly openFinding: string | null;
  /** The preview of all safe corrections is open. */
  readonly previewOpen: boolean;
  /** The visible result of the last write; one that did nothing has one too. */
  readonly lastWrite: WriteResult | null;
  readonly failure: Failure | null;
}

/** A step that Excel refused as a whole, and what would try it again. */
export interface Failure {
  readonly code: ExcelFailureCode;
  readonly detail: string | null;
  readonly retry: Retry;
}

export type Retry =
  | { readonly step: "validate" }
  | { readonly step: "check-workbook" }
  | { readonly step: "write"; readonly edits: readonly Edit[] }
  | { readonly step: "put-back"; readonly batch: WrittenBatch }
  | { readonly step: "highlight"; readonly on: boolean }
  | { readonly step: "clear" }
  | { readonly step: "recalculate" }
  | { readonly step: "report"; readonly action: ReportAction }
  | { readonly step: "insert"; readonly sheet: NewSheet }
  | { readonly step: "select"; readonly area: Area; readonly sheetId: string | null };

export interface WriteResult {
  readonly purpose: "correction" | "put-back";
  readonly outcome: WriteOutcome;
}

export interface Highlighting {
  /** The user wants problems highlighted in the sheet. */
  readonly wanted: boolean;
  /** What became of the last attempt; null before there was one. */
  readonly outcome: MarkOutcome | null;
  /** What the sheet was given to show then; a check that follows the user's typing leaves it as it is. */
  readonly shown: readonly Mark[];
}

/** Checks that follow the user's typing. */
export interface Live {
  readonly on: boolean;
  /** The sheet that is shown has changed, and will be checked as soon as the user pauses. */
  readonly pending: boolean;
}

/** What a button of the ribbon says where no screen shows it; the words are those of its notice. */
export type Saying = "cleared-nothing" | "nothing-to-fix" | "protected-formatting" | "memory-unread";

export interface PaneState {
  readonly tab: Tab;
  readonly screen: Screen;
  readonly activity: Activity;
  readonly highlighting: Highlighting;
  readonly live: Live;
  readonly list: ListView;
  /** The worksheet that is open in Excel, as far as Excel told; null until it did. */
  readonly activeSheetId: string | null;
  /** How many changes of cells were heard of: a check during which it grows may have read too early. */
  readonly changesHeard: number;
  readonly workbook: WorkbookState;
  readonly report: ReportState;
  readonly kept: KeptMemory;
  readonly person: Person;
  /** Until the next step, or until it is dismissed. */
  readonly waiving: WaivingResult | null;
  /** What was written in the workbook, the newest last. */
  readonly batches: readonly WrittenBatch[];
  /** Until the next step, or until it is dismissed. */
  readonly said: Saying | null;
  /** The sheet that the last step added, until the next step, or until it is dismissed. */
  readonly inserted: Insertion | null;
  readonly learn: LearnView;
}

export const INITIAL_STATE: PaneState = {
  tab: "sheet",
  screen: { kind: "start" },
  activity: "none",
  highlighting: { wanted: true, outcome: null, shown: [] },
  live: { on: true, pending: false },
  list: INITIAL_LIST,
  activeSheetId: null,
  changesHeard: 0,
  workbook: INITIAL_WORKBOOK,
  report: INITIAL_REPORT,
  kept: NOTHING_KEPT,
  person: NO_CHOICES,
  waiving: null,
  batches: [],
  said: null,
  inserted: null,
  learn: INITIAL_LEARN,
};

/** Why nothing may be written from the check that is shown; null where writing is possible. */
export function writingBlocked(state: PaneState): "busy" | "outdated" | "foreign" | null {
  if (state.screen.kind !== "checked" || state.activity !== "none") return "busy";
  if (isForeign(state, state.screen)) return "foreign";
  return state.screen.outdated ? "outdated" : null;
}

/** The check that is shown belongs to another sheet than the one that is open. */
export function isForeign(state: PaneState, screen: CheckedScreen): boolean {
  return state.activeSheetId !== null && state.activeSheetId !== screen.check.sheetId;
}

/** What the put-back button would put back: the newest batch of the sheet that is shown. */
export function lastWritten(state: PaneState): WrittenBatch | undefined {
  const { screen } = state;
  return screen.kind === "checked" ? lastRestorable(state.batches, screen.check.sheetId) : undefined;
}

/** What Excel refused last, and nobody has dismissed yet. */
export function failureOfScreen({ screen }: PaneState): Failure | null {
  return screen.kind === "checked" || screen.kind === "failed" ? screen.failure : null;
}

/** The highlights in the sheet are those of an earlier check than the one that is shown. */
export function marksOutdated({ screen, highlighting }: PaneState): boolean {
  const { wanted, outcome, shown } = highlighting;
  if (screen.kind !== "checked" || !wanted || outcome === null || "refused" in outcome) return false;
  return !sameMarks(shown, screen.check.marks);
}

/** The worksheet whose check is shown. */
export function shownSheet({ screen }: PaneState): string | null {
  return screen.kind === "checked" ? screen.check.sheetId : null;
}
