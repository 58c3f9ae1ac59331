import type { ExcelPort, SheetMarks, WorkbookSnapshot } from "../../excel";
import { waiversAt } from "./memory";
import type { Surroundings } from "./reading";
import { settingsInForce } from "./settings-in-force";
import { compareRuns, type RunProgress, type WorkbookRun } from "./workbook";

/** Validates the whole workbook, one run at a time. */
export interface WorkbookChecks {
  /** @throws ExcelFailure When Excel refuses to be read, or to highlight. */
  readonly check: () => Promise<void>;
  readonly stop: () => void;
}

export function createWorkbookChecks(surroundings: Surroundings): WorkbookChecks {
  const { store, port } = surroundings;
  const stopping = { wanted: false };
  const progress = (phase: RunProgress["phase"], done: number, of: number) =>
    store.dispatch({ type: "workbook-progressed", progress: { phase, done, of } });
  const giveUp = () => {
    store.dispatch({ type: "workbook-stopped" });
    store.dispatch({ type: "finished" });
  };
  return {
    stop: () => {
      stopping.wanted = true;
    },
    check: async () => {
      stopping.wanted = false;
      const asOf = store.getState().workbook.changes.count;
      progress("reading", 0, 0);
      const workbook = await port.readWorkbook((read, of) => {
        progress("reading", read, of);
        return !stopping.wanted;
      });
      if (isStopped(workbook, stopping)) {
        giveUp();
        return;
      }
      progress("checking", 0, workbook.sheets.length);
      await nextFrame();
      const run = await runOver(surroundings, workbook, asOf);
      if (isStopped(workbook, stopping)) {
        giveUp();
        return;
      }
      store.dispatch({ type: "workbook-checked", run });
      if (store.getState().highlighting.wanted) await mark(surroundings, workbook, run, progress);
      store.dispatch({ type: "finished" });
    },
  };
}

function isStopped(workbook: WorkbookSnapshot, stopping: { readonly wanted: boolean }): boolean {
  return stopping.wanted || !workbook.complete;
}

async function runOver(
  { store, now }: Surroundings,
  { sheets, unread }: WorkbookSnapshot,
  asOf: number,
): Promise<WorkbookRun> {
  const { profileInForce, validate } = await import("./workbook-rules");
  const at = now();
  const state = store.getState();
  const { kept, workbook } = state;
  const grids = sheets.map(({ grid }) => grid);
  const settings = settingsInForce(state);
  const { profile, unread: profileUnread } = profileInForce(settings.workbook, settings.person);
  const report = validate(grids, { whole: true, profile, waivers: waiversAt(kept, at) });
  return {
    at,
    asOf,
    report,
    profileUnread,
    sheetIds: new Map(sheets.map(({ sheetId, grid }) => [grid.name, sheetId])),
    unread,
    marks: null,
    changes: workbook.run && compareRuns(workbook.run.report, report),
  };
}

/** Judges the last run once more, after a change of the profile: Excel is not asked again. */
export async function judgeRunAgain({ store }: Pick<Surroundings, "store">): Promise<void> {
  const { profileInForce, validate } = await import("./workbook-rules");
  const state = store.getState();
  const { run } = state.workbook;
  if (!run) return;
  const settings = settingsInForce(state);
  const { profile, unread: profileUnread } = profileInForce(settings.workbook, settings.person);
  const { grids, waivers } = run.report;
  const report = validate(grids, { whole: true, profile, waivers });
  store.dispatch({ type: "workbook-checked", run: { ...run, report, profileUnread } });
}

async function mark(
  { store, port }: { readonly store: Surroundings["store"]; readonly port: ExcelPort },
  { sheets }: WorkbookSnapshot,
  { report }: WorkbookRun,
  progress: (phase: "marking", done: number, of: number) => void,
): Promise<void> {
  const { marksOf } = await import("./workbook-rules");
  const wanted: SheetMarks[] = sheets.flatMap(({ sheetId, grid, ownMarks }) => {
    const marks = marksOf(report.findings, grid.name);
    return marks.length > 0 || ownMarks > 0 ? [{ sheetId, marks }] : [];
  });
  progress("marking", 0, wanted.length);
  store.dispatch({ type: "workbook-marked", marks: await port.markSheets(wanted) });
}

/** Lets the pane draw what it is busy with before the rules take all of its time. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
