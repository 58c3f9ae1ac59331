import { formatCell, invertEdit, type Edit } from "../../core";
import type { MarkOutcome, WriteOutcome } from "../../excel";
import type { Check } from "./check";
import {
  type Activity,
  type CheckedScreen,
  type Failure,
  type PaneState,
  type Screen,
  type WrittenBatch,
} from "./state";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: "started"; readonly activity: Exclude<Activity, "none"> }
  | {
      readonly type: "checked";
      readonly check: Check;
      readonly marks: MarkOutcome | null;
      readonly activeSheetId: string;
      readonly outdated: boolean;
    }
  | { readonly type: "wrote"; readonly sheetId: string; readonly outcome: WriteOutcome }
  | { readonly type: "restored"; readonly batch: WrittenBatch; readonly outcome: WriteOutcome }
  | { readonly type: "highlighted"; readonly on: boolean; readonly outcome: MarkOutcome | null }
  | { readonly type: "finished" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "sheet-activated"; readonly sheetId: string }
  | { readonly type: "sheet-changed"; readonly sheetId: string }
  | { readonly type: "finding-toggled"; readonly id: string }
  | { readonly type: "preview-toggled" }
  | { readonly type: "write-dismissed" }
  | { readonly type: "failure-dismissed" };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return { ...state, activity: event.activity, screen: startedScreen(state.screen, event.activity) };
    case "checked":
      return checked(state, event);
    case "wrote":
      return wrote(state, event.sheetId, event.outcome);
    case "restored":
      return restored(state, event.batch, event.outcome);
    case "highlighted":
      return { ...state, activity: "none", highlighting: { wanted: event.on, outcome: event.outcome } };
    case "finished":
      return { ...state, activity: "none" };
    case "failed":
      return failed(state, event.failure);
    case "sheet-activated":
      return { ...state, activeSheetId: event.sheetId };
    case "sheet-changed":
      return sheetChanged(state, event.sheetId);
    case "finding-toggled":
      return onChecked(state, (screen) => ({
        ...screen,
        openFinding: screen.openFinding === event.id ? null : event.id,
      }));
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
  if (screen.kind !== "checked") return activity === "validating" ? { kind: "first-check" } : screen;
  const keepsWrite = activity === "marking" || activity === "recalculating";
  return { ...screen, failure: null, lastWrite: keepsWrite ? screen.lastWrite : null };
}

function checked(state: PaneState, event: Extract<PaneEvent, { type: "checked" }>): PaneState {
  const { check, marks, activeSheetId, outdated } = event;
  const before = state.screen.kind === "checked" ? state.screen : null;
  const same = before?.check.sheetId === check.sheetId ? before : null;
  return {
    ...state,
    activity: "none",
    activeSheetId,
    highlighting: { ...state.highlighting, outcome: marks },
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
  return onChecked({ ...state, changesHeard: state.changesHeard + 1 }, (screen) =>
    screen.check.sheetId === sheetId ? { ...screen, outdated: true } : screen,
  );
}

/** From the write to the check that follows it, the check that is shown is outdated. */
function wrote(state: PaneState, sheetId: string, outcome: WriteOutcome): PaneState {
  // Nothing can write an error value: a cell that held one is not offered back.
  const edits = outcome.writtenEdits.filter((edit) => invertEdit(edit) !== null);
  const written = edits.length > 0 ? [...state.written, { sheetId, edits }] : state.written;
  return onChecked({ ...state, written }, (screen) => ({
    ...screen,
    outdated: true,
    previewOpen: false,
    lastWrite: { purpose: "correction", outcome },
  }));
}

/** What could not be put back, but may be later, stays in its batch. */
function restored(state: PaneState, batch: WrittenBatch, outcome: WriteOutcome): PaneState {
  const retained = new Set(
    outcome.refused
      .filter(({ reason }) => reason !== "changed" && reason !== "holds-formula")
      .map(({ edit }) => formatCell(edit.cell)),
  );
  const remaining: readonly Edit[] = batch.edits.filter((edit) => retained.has(formatCell(edit.cell)));
  const written = state.written.flatMap((other) => {
    if (other !== batch) return [other];
    return remaining.length > 0 ? [{ ...batch, edits: remaining }] : [];
  });
  return onChecked({ ...state, written }, (screen) => ({
    ...screen,
    outdated: true,
    previewOpen: false,
    lastWrite: { purpose: "put-back", outcome },
  }));
}

function failed(state: PaneState, failure: Failure): PaneState {
  // Selecting runs beside other steps: its failure ends none of them.
  const activity = failure.retry.step === "select" ? state.activity : "none";
  if (state.screen.kind !== "checked") return { ...state, activity, screen: { kind: "failed", failure } };
  return onChecked({ ...state, activity }, (screen) => ({ ...screen, failure }));
}
