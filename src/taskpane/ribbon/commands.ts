import type { Notice, RibbonFunction } from "../../commands";
import {
  findingsBySeverity,
  failureOfScreen,
  type PaneState,
  type PaneSteps,
  type PaneStore,
} from "../store";

/** The pane as the ribbon knows it: one state, changed by the same steps as by a click in the pane. */
export interface Pane {
  readonly store: PaneStore;
  readonly steps: PaneSteps;
}

interface Command {
  /** Runs the steps; tells what has to be said, null where the sheet shows it. */
  readonly run: (pane: Pane) => Promise<Notice | null>;
  /** Takes long on a large workbook: the pane shows how far it is, and stops it. */
  readonly long?: true;
}

export const COMMANDS: Readonly<Record<RibbonFunction, Command>> = {
  validateSheet: {
    run: async ({ store, steps }) => {
      steps.show("sheet");
      wantHighlights(store);
      await steps.start();
      await steps.validate();
      if (store.getState().kept.problem !== null) store.dispatch({ type: "said", saying: "memory-unread" });
      return ofSheet(store.getState());
    },
  },
  validateWorkbook: {
    long: true,
    run: async ({ store, steps }) => {
      steps.show("workbook");
      wantHighlights(store);
      await steps.start();
      await steps.checkWorkbook();
      return ofWorkbook(store.getState());
    },
  },
  fixTotals: {
    run: async ({ store, steps }) => {
      steps.show("sheet");
      await steps.start();
      await steps.validate();
      const failure = failureNotice(store.getState());
      if (failure) return failure;
      const { screen } = store.getState();
      if (screen.kind !== "checked" || screen.check.report.tables.length === 0) return { name: "no-table" };
      const { edits } = screen.check.plan;
      if (edits.length === 0) {
        store.dispatch({ type: "said", saying: "nothing-to-fix" });
        return { name: "nothing-to-fix" };
      }
      await steps.write(edits);
      return ofWrite(store.getState());
    },
  },
  clearHighlights: {
    run: async ({ store, steps }) => {
      await steps.clearHighlights();
      const { said } = store.getState();
      const failure = failureNotice(store.getState());
      if (failure) steps.show("sheet");
      return failure ?? (said && { name: said });
    },
  },
  writeReport: {
    long: true,
    run: async ({ store, steps }) => {
      steps.show("report");
      await steps.start();
      await steps.report("write", "workbook");
      // The sheet of the report is open then.
      return failureNotice(store.getState());
    },
  },
};

/** What a button that validates has marked is its visible result, whatever was wanted before. */
function wantHighlights({ getState, dispatch }: PaneStore): void {
  const { wanted, outcome, shown } = getState().highlighting;
  if (!wanted) dispatch({ type: "highlighted", on: true, outcome, shown });
}

function ofSheet(state: PaneState): Notice | null {
  const { screen, highlighting } = state;
  const failure = failureNotice(state);
  if (failure) return failure;
  const { outcome } = highlighting;
  if (outcome && "refused" in outcome) return { name: outcome.refused };
  if (state.kept.problem !== null) return { name: "memory-unread" };
  if (screen.kind !== "checked") return null;
  if (screen.check.profileUnread) return { name: "profile-unread" };
  if (screen.check.marks.length > 0) return null;
  return { name: screen.check.report.tables.length > 0 ? "clean" : "no-table" };
}

function ofWorkbook(state: PaneState): Notice | null {
  const failure = failureNotice(state);
  if (failure) return failure;
  const { run, stopped } = state.workbook;
  if (!run || stopped) return null;
  const open = findingsBySeverity(run.report.findings);
  return {
    name: "workbook-checked",
    counts: {
      tables: run.report.tables.length,
      errors: open.error.length,
      warnings: open.warning.length,
      unread: run.unread.length,
      unmarked: run.marks?.filter(({ outcome }) => "refused" in outcome).length ?? 0,
    },
  };
}

function ofWrite(state: PaneState): Notice | null {
  const { screen } = state;
  const result = screen.kind === "checked" ? screen.lastWrite : null;
  // A failure after the writing is of the check that follows: what was written is the news.
  if (!result) return failureNotice(state);
  const { writtenEdits, refused } = result.outcome;
  return { name: "fixed", counts: { written: writtenEdits.length, refused: refused.length } };
}

function failureNotice(state: PaneState): Notice | null {
  const failure = failureOfScreen(state);
  return failure && { name: failure.code };
}
