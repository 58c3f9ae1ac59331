import { areaOfCell, type Area, type CellRef, type Edit } from "../../core";
import type { WrittenBatch } from "./batches";
import { failureOf } from "./failure-of";
import { clearOpenSheet, highlight } from "./highlighting";
import { createLiveChecks } from "./live";
import { checkAgain, judgeAgain, validateOpenSheet, type Surroundings } from "./reading";
import { insertNewSheet, type NewSheet } from "./inserting";
import type { LearnView } from "./learn-view";
import type { ListView } from "./list-view";
import { shownSheet, type Activity, type Retry, type Tab } from "./state";
import { createReportSteps, type ReportSteps } from "./reporting";
import { createSettingSteps, type SettingSteps } from "./settings";
import type { PaneStore } from "./store";
import { createWaivingSteps, type WaivingSteps } from "./waiving";
import type { WorkbookView } from "./workbook";
import { createWorkbookChecks } from "./workbook-checks";
import { putBack, write } from "./writing";

/** What the user can do in the pane; each step ends in a visible result, never in a rejection. */
export interface PaneSteps extends SettingSteps, WaivingSteps, ReportSteps {
  /** Turns to another screen. */
  readonly show: (tab: Tab) => void;
  /** Validates the sheet that is open, and highlights its problems where the user wants that. */
  readonly validate: () => Promise<void>;
  /** Validates every sheet of the workbook, and highlights the problems of all where the user wants that. */
  readonly checkWorkbook: () => Promise<void>;
  /** Stops the validation of the workbook before the next request to Excel. */
  readonly stopWorkbook: () => void;
  readonly changeWorkbookView: (change: Partial<WorkbookView>) => void;
  /** Writes corrections into the sheet that is shown, and validates it again. */
  readonly write: (edits: readonly Edit[]) => Promise<void>;
  /** Puts back what a batch wrote, cell by cell as far as each still holds it. */
  readonly putBack: (batch: WrittenBatch) => Promise<void>;
  /** Selects a cell, which opens its sheet: the one that was checked, or the one that is named. */
  readonly select: (cell: CellRef, sheetId?: string) => Promise<void>;
  /** Selects all of an area. */
  readonly selectArea: (area: Area, sheetId?: string) => Promise<void>;
  /** Adds a worksheet after the last one, fills it and shows it. */
  readonly insertSheet: (sheet: NewSheet) => Promise<void>;
  readonly dismissInserted: () => void;
  readonly changeLearn: (change: Partial<LearnView>) => void;
  /** Highlights the sheet that is shown, or clears it; clears the one that is open where none was checked yet. */
  readonly setHighlighting: (on: boolean) => Promise<void>;
  /** Clears the highlights of the sheet that is open, and says so where there were none. */
  readonly clearHighlights: () => Promise<void>;
  /** Whether the sheet is checked again while the user types. */
  readonly setLive: (on: boolean) => void;
  /** Makes Excel recalculate a workbook that calculates by hand, and validates again. */
  readonly recalculate: () => Promise<void>;
  readonly retry: (retry: Retry) => Promise<void>;
  readonly toggleFinding: (id: string) => void;
  /** Opens the detail of a finding, whichever was open before. */
  readonly openFinding: (id: string) => void;
  readonly changeList: (change: Partial<ListView>) => void;
  readonly togglePreview: () => void;
  readonly dismissWrite: () => void;
  readonly dismissFailure: () => void;
  readonly dismissSaying: () => void;
  /**
   * Starts to listen to Excel, and reads what is kept in the workbook. Where Excel refuses, each validation
   * tries again.
   */
  readonly start: () => Promise<void>;
}

export function createSteps(surroundings: Surroundings): PaneSteps {
  const { store } = surroundings;
  const listen = listenOnce(surroundings);
  const workbook = createWorkbookChecks(surroundings);
  const remember = rememberOnce(surroundings);
  const start = async () => {
    await Promise.all([listen(), remember()]);
  };
  const settings = createSettingSteps(surroundings);
  const { changePerson } = settings;
  const steps: PaneSteps = {
    ...settings,
    ...createWaivingSteps(surroundings, { changePerson, checkWorkbook: workbook.check }),
    ...createReportSteps(surroundings, {
      validate: () => steps.validate(),
      checkWorkbook: () => steps.checkWorkbook(),
      attempt: (retry, activity, step) => attempt(store, retry, activity, step),
    }),
    show: (tab) => store.dispatch({ type: "tab-shown", tab }),
    validate: () =>
      attempt(store, { step: "validate" }, "validating", async () => {
        await validateOpenSheet(surroundings);
        await start();
      }),
    checkWorkbook: () =>
      attempt(store, { step: "check-workbook" }, "checking-workbook", () => workbook.check()),
    stopWorkbook: workbook.stop,
    changeWorkbookView: (change) => store.dispatch({ type: "workbook-view-changed", change }),
    write: (edits) => attempt(store, { step: "write", edits }, "writing", () => write(surroundings, edits)),
    putBack: (batch) =>
      attempt(store, { step: "put-back", batch }, "putting-back", () => putBack(surroundings, batch)),
    setHighlighting: (on) =>
      attempt(store, { step: "highlight", on }, "marking", () => highlight(surroundings, on)),
    clearHighlights: () =>
      attempt(store, { step: "clear" }, "marking", async () => {
        const { snapshot, outcome } = await clearOpenSheet(surroundings);
        if ("refused" in outcome) store.dispatch({ type: "said", saying: outcome.refused });
        else if (snapshot.ownMarks === 0) store.dispatch({ type: "said", saying: "cleared-nothing" });
      }),
    setLive: (on) => {
      store.dispatch({ type: "live-switched", on });
      changePerson({ live: on });
    },
    recalculate: () =>
      attempt(store, { step: "recalculate" }, "recalculating", () => recalculate(surroundings)),
    select: (cell, sheetId) => select(surroundings, areaOfCell(cell), sheetId ?? null),
    selectArea: (area, sheetId) => select(surroundings, area, sheetId ?? null),
    insertSheet: (sheet) =>
      attempt(store, { step: "insert", sheet }, "inserting", async () => {
        store.dispatch({ type: "inserted", insertion: await insertNewSheet(surroundings.port, sheet) });
      }),
    dismissInserted: () => store.dispatch({ type: "inserted", insertion: null }),
    changeLearn: (change) => store.dispatch({ type: "learn-changed", change }),
    retry: (retry) => retryStep(steps, retry),
    toggleFinding: (id) => store.dispatch({ type: "finding-toggled", id }),
    openFinding: (id) => store.dispatch({ type: "finding-opened", id }),
    changeList: (change) => store.dispatch({ type: "list-changed", change }),
    togglePreview: () => store.dispatch({ type: "preview-toggled" }),
    dismissWrite: () => store.dispatch({ type: "write-dismissed" }),
    dismissFailure: () => store.dispatch({ type: "failure-dismissed" }),
    dismissSaying: () => store.dispatch({ type: "said", saying: null }),
    start,
  };
  return steps;
}

function listenOnce(surroundings: Surroundings): () => Promise<void> {
  const { store, port } = surroundings;
  const live = createLiveChecks(surroundings);
  let watching = false;
  return async () => {
    if (watching) return;
    try {
      await port.watch({
        activated: (sheetId) => store.dispatch({ type: "sheet-activated", sheetId }),
        changed: (sheetId) => {
          store.dispatch({ type: "sheet-changed", sheetId });
          live.changed();
        },
      });
      watching = true;
    } catch {
      // Listening is a courtesy: every write compares the cells with what was read anyway.
    }
  };
}

function rememberOnce(surroundings: Surroundings): () => Promise<void> {
  const { store, port } = surroundings;
  let read = false;
  return async () => {
    if (read) return;
    try {
      store.dispatch({ type: "memory-read", reading: await port.readMemory() });
      read = true;
      await judgeAgain(surroundings);
    } catch {
      // A workbook that tells nothing of what it keeps is validated as one that keeps nothing.
    }
  };
}

/** Runs one step at a time: a click while another step is under way does nothing. */
async function attempt(
  store: PaneStore,
  retry: Retry,
  activity: Exclude<Activity, "none">,
  step: () => Promise<void>,
): Promise<void> {
  if (store.getState().activity !== "none") return;
  store.dispatch({ type: "started", activity });
  try {
    await step();
  } catch (error) {
    store.dispatch({ type: "failed", failure: failureOf(error, retry) });
  }
}

async function recalculate(surroundings: Surroundings): Promise<void> {
  const sheetId = shownSheet(surroundings.store.getState());
  await surroundings.port.recalculate();
  if (sheetId === null) finish(surroundings.store);
  else await checkAgain(surroundings, sheetId);
}

/** Selecting is no step of its own: it may happen while another is under way. */
async function select({ store, port }: Surroundings, area: Area, named: string | null): Promise<void> {
  const sheetId = named ?? shownSheet(store.getState());
  if (sheetId === null) return;
  try {
    await port.select(sheetId, area);
  } catch (error) {
    store.dispatch({ type: "failed", failure: failureOf(error, { step: "select", area, sheetId: named }) });
  }
}

function retryStep(steps: PaneSteps, retry: Retry): Promise<void> {
  switch (retry.step) {
    case "validate":
      return steps.validate();
    case "check-workbook":
      return steps.checkWorkbook();
    case "write":
      return steps.write(retry.edits);
    case "put-back":
      return steps.putBack(retry.batch);
    case "highlight":
      return steps.setHighlighting(retry.on);
    case "clear":
      return steps.clearHighlights();
    case "recalculate":
      return steps.recalculate();
    case "report":
      return steps.report(retry.action);
    case "insert":
      return steps.insertSheet(retry.sheet);
    case "select":
      return steps.selectArea(retry.area, retry.sheetId ?? undefined);
  }
}

function finish(store: PaneStore): void {
  store.dispatch({ type: "finished" });
}
