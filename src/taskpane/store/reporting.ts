import type { Activity, PaneState, Retry } from "./state";
import { checkAside, type Surroundings } from "./reading";
import type { FileText, TextForm } from "./file-text";
import type { ReportedCheck } from "./report-work";
import type { ReportAction, ReportChoice, ReportScope } from "./report-state";

/** What the user can do with all findings at once. */
export interface ReportSteps {
  readonly changeReport: (change: Partial<ReportChoice>) => void;
  /**
   * Writes the report, or comments, or takes comments and highlights away. What is reported is validated
   * first, unless the last validation still holds.
   *
   * @param scope Where the user's choice on the report's screen is not to count.
   */
  readonly report: (action: ReportAction, scope?: ReportScope) => Promise<void>;
  /** The report as a text to copy or to keep as a file; null where it could not be made, which is shown. */
  readonly takeReport: (form: TextForm) => Promise<FileText | null>;
  /** Stops the writing before the next request to Excel. */
  readonly stopReport: () => void;
  readonly dismissReport: () => void;
}

/** Other steps that a report is made with. */
interface OtherSteps {
  readonly validate: () => Promise<void>;
  readonly checkWorkbook: () => Promise<void>;
  readonly attempt: (
    retry: Retry,
    activity: Exclude<Activity, "none">,
    step: () => Promise<void>,
  ) => Promise<void>;
}

export function createReportSteps(
  surroundings: Surroundings,
  { validate, checkWorkbook, attempt }: OtherSteps,
): ReportSteps {
  const { store } = surroundings;
  const stopping = { wanted: false };
  const checkFor = async (scope: ReportScope): Promise<ReportedCheck | null> => {
    const before = store.getState();
    if (before.activity !== "none") return null;
    const known = reportedCheck(before, scope);
    if (known) return known;
    const aside = scope === "sheet" ? sheetBehindReport(before) : null;
    if (scope === "workbook") await checkWorkbook();
    else if (aside === null) await validate();
    else await attempt({ step: "validate" }, "validating", () => checkAside(surroundings, aside));
    const after = store.getState();
    if (after.screen.kind === "checked" && after.screen.check.ownReport && scope === "sheet")
      store.dispatch({ type: "reported", outcome: { kind: "on-report" } });
    return reportedCheck(after, scope);
  };
  return {
    changeReport: (change) => store.dispatch({ type: "report-chosen", change }),
    report: async (action, scope) => {
      stopping.wanted = false;
      const isNeeded = action === "write" || action === "comment";
      const check = isNeeded ? await checkFor(scope ?? store.getState().report.choice.scope) : null;
      if (isNeeded && !check) return;
      await attempt({ step: "report", action }, "reporting", async () => {
        store.dispatch({ type: "report-progressed", progress: { action, done: 0, of: 0 } });
        const { act } = await import("./report-work");
        const outcome = await act(surroundings, action, check, () => !stopping.wanted);
        store.dispatch({ type: "reported", outcome });
      });
    },
    takeReport: async (form) => {
      const check = await checkFor(store.getState().report.choice.scope);
      let taken: FileText | null = null;
      if (check) {
        await attempt({ step: "validate" }, "reporting", async () => {
          const { take } = await import("./report-work");
          taken = await take(surroundings, form, check);
          store.dispatch({ type: "finished" });
        });
      }
      return taken;
    },
    stopReport: () => {
      stopping.wanted = true;
    },
    dismissReport: () => store.dispatch({ type: "reported", outcome: null }),
  };
}

/** The last validation of what is to be reported, as long as it holds. */
export function reportedCheck(state: PaneState, scope: ReportScope): ReportedCheck | null {
  const { workbook, screen, report } = state;
  if (scope === "workbook") {
    const { run } = workbook;
    if (!run || isRunOutdated(state)) return null;
    return { scope, report: run.report, at: run.at, sheetIds: run.sheetIds };
  }
  if (screen.kind !== "checked" || screen.outdated || screen.check.ownReport) return null;
  const { check } = screen;
  const shown = [null, check.sheetId, report.sheetId].includes(state.activeSheetId);
  const sheetIds = new Map([[check.sheetName, check.sheetId]]);
  return shown ? { scope, report: check.report, at: check.at, sheetIds } : null;
}

/** The sheet that was validated before the report was opened on top of it. */
function sheetBehindReport({ screen, activeSheetId, report }: PaneState): string | null {
  if (screen.kind !== "checked" || screen.check.ownReport) return null;
  return activeSheetId !== null && activeSheetId === report.sheetId ? screen.check.sheetId : null;
}

/** Cells changed after the workbook was read, other than those of the report itself. */
export function isRunOutdated({ workbook, report }: PaneState): boolean {
  const { run, changes } = workbook;
  if (!run) return false;
  return [...changes.last].some(([sheetId, at]) => at > run.asOf && sheetId !== report.sheetId);
}
