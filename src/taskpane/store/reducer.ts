import type { Mark, MemoryReading } from "../../core";
import type { MarkOutcome, WriteOutcome } from "../../excel";
import { withRestored, withWritten, type Written, type WrittenBatch } from "./batches";
import type { Check } from "./check";
import type { Insertion } from "./inserting";
import type { LearnView } from "./learn-view";
import type { ListView } from "./list-view";
import { batchesOf, keptOf } from "./memory";
import type { Person } from "./person";
import {
  type Activity,
  type CheckedScreen,
  type Failure,
  type PaneState,
  type Saying,
  type Screen,
  type Tab,
} from "./state";
import { reduceReport, type ReportEvent } from "./report-state";
import type { WaivingResult } from "./waiving-result";
import { reduceWorkbook, withChange, type WorkbookEvent } from "./workbook";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: "tab-shown"; readonly tab: Tab }
  | { readonly type: "started"; readonly activity: Exclude<Activity, "none"> }
  | {
      readonly type: "checked";
      readonly check: Check;
      readonly marks: MarkOutcome | null;
      readonly activeSheetId: string;
      readonly outdated: boolean;
    }
  /** Cells were written; `restored` names the batch that this put back. */
  | {
      readonly type: "wrote";
      readonly written: Written;
      readonly outcome: WriteOutcome;
      readonly restored: WrittenBatch | null;
    }
  | {
      readonly type: "highlighted";
      readonly on: boolean;
      readonly outcome: MarkOutcome | null;
      readonly shown: readonly Mark[];
    }
  | { readonly type: "live-switched"; readonly on: boolean }
  | { readonly type: "rechecked"; readonly check: Check }
  | { readonly type: "recheck-failed" }
  | { readonly type: "judged"; readonly check: Check }
  | WorkbookEvent
  | ReportEvent
  | { readonly type: "memory-read"; readonly reading: MemoryReading }
  | { readonly type: "memory-kept"; readonly reading: MemoryReading }
  | { readonly type: "memory-unsaved" }
  | { readonly type: "person-changed"; readonly person: Person }
  /** Null dismisses the result. */
  | { readonly type: "waiving-ended"; readonly result: WaivingResult | null }
  /** Null dismisses the result. */
  | { readonly type: "inserted"; readonly insertion: Insertion | null }
  | { readonly type: "learn-changed"; readonly change: Partial<LearnView> }
  | { readonly type: "finished" }
  | { readonly type: "failed"; readonly failure: Failure }
  /** Null dismisses what was said. */
  | { readonly type: "said"; readonly saying: Saying | null }
  | { readonly type: "sheet-activated"; readonly sheetId: string }
  | { readonly type: "sheet-changed"; readonly sheetId: string }
  | { readonly type: "finding-toggled"; readonly id: string }
  | { readonly type: "finding-opened"; readonly id: string }
  | { readonly type: "list-changed"; readonly change: Partial<ListView> }
  | { readonly type: "preview-toggled" }
  | { readonly type: "write-dismissed" }
  | { readonly type: "failure-dismissed" };

/** What the pane comes to after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tab-shown":
      return { ...state, tab: event.tab, waiving: null };
    case "started":
      return {
        ...state,
        activity: event.activity,
        screen: startedScreen(state.screen, event.activity),
        report: { ...state.report, outcome: null },
        said: null,
        inserted: null,
        waiving: null,
      };
    case "checked":
      return checked(state, event);
    case "wrote":
      return wrote(state, event);
    case "highlighted":
      return {
        ...state,
        activity: "none",
        highlighting: { wanted: event.on, outcome: event.outcome, shown: event.shown },
      };
    case "live-switched":
      return { ...state, live: { on: event.on, pending: false } };
    case "rechecked":
      return onChecked({ ...state, live: { ...state.live, pending: false } }, (screen) => ({
        ...screen,
        check: event.check,
        outdated: false,
      }));
    case "judged":
      return onChecked(state, (screen) => ({ ...screen, check: event.check }));
    case "recheck-failed":
      return { ...state, live: { ...state.live, pending: false } };
    case "workbook-progressed":
    case "workbook-checked":
    case "workbook-marked":
    case "workbook-stopped":
    case "workbook-view-changed":
      return { ...state, workbook: reduceWorkbook(state.workbook, event) };
    case "report-chosen":
    case "report-progressed":
      return { ...state, report: reduceReport(state.report, event) };
    case "reported":
      return { ...state, activity: "none", report: reduceReport(state.report, event) };
    case "memory-read":
      return remembered(state, event.reading);
    case "memory-kept":
      return { ...state, kept: keptOf(event.reading) };
    case "memory-unsaved":
      return { ...state, kept: { ...state.kept, unsaved: true } };
    case "person-changed":
      return { ...state, person: event.person };
    case "waiving-ended":
      return { ...state, waiving: event.result };
    case "inserted":
      return inserted(state, event.insertion);
    case "learn-changed":
      return { ...state, learn: { ...state.learn, ...event.change } };
    case "finished":
      return { ...state, activity: "none", workbook: { ...state.workbook, progress: null } };
    case "failed":
      return failed(state, event.failure);
    case "said":
      return { ...state, said: event.saying };
    case "sheet-activated":
      return { ...state, activeSheetId: event.sheetId };
    case "sheet-changed":
      return sheetChanged(state, event.sheetId);
    case "finding-toggled":
      return onChecked(state, (screen) => ({
        ...screen,
        openFinding: screen.openFinding === event.id ? null : event.id,
      }));
    case "finding-opened":
      return onChecked(state, (screen) => ({ ...screen, openFinding: event.id }));
    case "list-changed":
      return { ...state, list: { ...state.list, ...event.change } };
    case "preview-toggled":
      return onChecked(state, (screen) => ({ ...screen, previewOpen: !screen.previewOpen }));
    case "write-dismissed":
      return onChecked(state, (screen) => ({ ...screen, lastWrite: null }));
    case "failure-dismissed":
      return onChecked(state, (screen) => ({ ...screen, failure: null }));
  }
}

function onChecked(state: PaneState, change: (screen: CheckedScreen) => CheckedScreen): PaneState {
  return state.screen.kind === "checked" ? { ...state, screen: change(state.screen) } : state;
}

/** A new step answers the failure of the one before; only another validation or write outlives a write's result. */
function startedScreen(screen: Screen, activity: Activity): Screen {
  if (activity === "validating" && screen.kind !== "checked") return { kind: "first-check" };
  if (screen.kind !== "checked") return screen.kind === "failed" ? { kind: "start" } : screen;
  const keepsWrite = activity === "marking" || activity === "recalculating";
  return { ...screen, failure: null, lastWrite: keepsWrite ? screen.lastWrite : null };
}

/** The key of an exercise stays folded until it is asked for. */
function inserted(state: PaneState, insertion: Insertion | null): PaneState {
  if (!insertion) return { ...state, inserted: null };
  const { exercise, sheetId } = insertion;
  const learn = exercise
    ? { ...state.learn, exercise, keyShown: false, exerciseSheet: { ...exercise, sheetId } }
    : state.learn;
  return { ...state, activity: "none", inserted: insertion, learn };
}

function checked(state: PaneState, event: Extract<PaneEvent, { type: "checked" }>): PaneState {
  const { check, marks, activeSheetId, outdated } = event;
  const before = state.screen.kind === "checked" ? state.screen : null;
  const same = before?.check.sheetId === check.sheetId ? before : null;
  return {
    ...state,
    activity: "none",
    activeSheetId,
    highlighting: { ...state.highlighting, outcome: marks, shown: marks ? check.marks : [] },
    live: { ...state.live, pending: false },
    screen: {
      kind: "checked",
      check,
      outdated,
      openFinding: same?.openFinding ?? null,
      previewOpen: false,
      lastWrite: same?.lastWrite ?? null,
      failure: null,
    },
  };
}

function sheetChanged(state: PaneState, sheetId: string): PaneState {
  const workbook = withChange(state.workbook, sheetId);
  const heard = { ...state, workbook, changesHeard: state.changesHeard + 1 };
  if (state.screen.kind !== "checked" || state.screen.check.sheetId !== sheetId) return heard;
  const followed = state.live.on && state.activeSheetId === sheetId;
  return {
    ...heard,
    screen: { ...state.screen, outdated: true },
    live: { ...state.live, pending: followed },
  };
}

/** From a write in the sheet that is shown to the check that follows it, that check is outdated. */
function wrote(state: PaneState, event: Extract<PaneEvent, { type: "wrote" }>): PaneState {
  const { written, outcome, restored } = event;
  const kept = restored ? withRestored(state.batches, restored.id, outcome) : state.batches;
  const workbook = written.edits.length > 0 ? withChange(state.workbook, written.sheetId) : state.workbook;
  return onChecked({ ...state, workbook, batches: withWritten(kept, written) }, (screen) => ({
    ...screen,
    outdated: screen.outdated || written.sheetName === screen.check.sheetName,
    previewOpen: false,
    lastWrite: { purpose: written.purpose, outcome },
  }));
}

/** What earlier sessions wrote goes before what this one has. */
function remembered(state: PaneState, reading: MemoryReading): PaneState {
  const kept = keptOf(reading);
  const [first] = state.batches;
  const records = kept.memory.records.filter(({ at }) => !first || Date.parse(at) < first.at);
  const earlier = batchesOf(records);
  const since = state.batches.map((batch, index) => ({ ...batch, id: earlier.length + index + 1 }));
  return { ...state, kept, batches: [...earlier, ...since] };
}

function failed(state: PaneState, failure: Failure): PaneState {
  // Selecting runs beside other steps: its failure ends none of them.
  const activity = failure.retry.step === "select" ? state.activity : "none";
  const isOver = activity === "none";
  const workbook = { ...state.workbook, progress: isOver ? null : state.workbook.progress };
  const report = { ...state.report, progress: isOver ? null : state.report.progress };
  const after = { ...state, activity, workbook, report };
  if (state.screen.kind !== "checked") return { ...after, screen: { kind: "failed", failure } };
  return onChecked(after, (screen) => ({ ...screen, failure }));
}
