import type { ExcelPort, MarkOutcome, PersonalStore, SheetSnapshot } from "../../excel";
import type { Locale } from "../../messages";
import type { Check } from "./check";
import { failureOf } from "./failure-of";
import { waiversAt } from "./memory";
import type { Failure } from "./state";
import { settingsInForce } from "./settings-in-force";
import type { PaneStore } from "./store";

/** What a step works with. */
export interface Surroundings {
  readonly store: PaneStore;
  readonly port: ExcelPort;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** What is kept for the person; absent where nothing is to be kept longer than the pane is open. */
  readonly person?: PersonalStore;
  /** The language of Office, for what is written where the person has chosen none. */
  readonly officeLocale?: Locale;
}

/** What was read and found, and what became of highlighting it: its failure is no reason to withhold the findings. */
interface Reading {
  readonly check: Check;
  readonly marks: MarkOutcome | null;
  readonly failure?: Failure;
}

/**
 * Validates the sheet that is open, whichever it is: the user asked for it.
 *
 * @throws ExcelFailure When the sheet cannot be read.
 */
export async function validateOpenSheet(surroundings: Surroundings): Promise<void> {
  const { port, store } = surroundings;
  const checkOf = await engine(surroundings);
  await show(surroundings, async () =>
    store.getState().highlighting.wanted
      ? readAndMark(surroundings, checkOf)
      : { check: checkOf(await port.readActiveSheet()), marks: null },
  );
}

/**
 * Validates the sheet with an id again after a step of ours. When another was opened meanwhile, neither is
 * touched; a failure is told beside the result of that step, which stands.
 */
export async function checkAgain(surroundings: Surroundings, sheetId: string): Promise<void> {
  const { port, store } = surroundings;
  try {
    const checkOf = await engine(surroundings);
    await show(surroundings, async () => {
      const snapshot = await port.readActiveSheet();
      if (snapshot.sheetId === sheetId) return mark(surroundings, checkOf(snapshot));
      store.dispatch({ type: "sheet-activated", sheetId: snapshot.sheetId });
      return null;
    });
  } catch (error) {
    store.dispatch({ type: "failed", failure: failureOf(error, { step: "validate" }) });
  }
}

/**
 * Validates the sheet that is shown again, beside whatever the user does: nothing is written, nothing is
 * highlighted, and what Excel refuses now (a cell is being edited) is left for the next change.
 */
export async function checkQuietly(surroundings: Surroundings): Promise<void> {
  const { store, port } = surroundings;
  const { changesHeard } = store.getState();
  try {
    const checkOf = await engine(surroundings);
    const snapshot = await port.readActiveSheet();
    const { screen, activity, changesHeard: heardSince } = store.getState();
    // The next change has set its own check off already.
    if (heardSince !== changesHeard) return;
    const shown = screen.kind === "checked" && screen.check.sheetId === snapshot.sheetId;
    if (shown && activity === "none") store.dispatch({ type: "rechecked", check: checkOf(snapshot) });
    else store.dispatch({ type: "recheck-failed" });
  } catch {
    store.dispatch({ type: "recheck-failed" });
  }
}

/**
 * Validates the sheet that is shown again while another is open on top of it. Nothing is highlighted.
 *
 * @throws ExcelFailure When the sheet cannot be read.
 */
export async function checkAside(surroundings: Surroundings, sheetId: string): Promise<void> {
  const { store, port } = surroundings;
  const checkOf = await engine(surroundings);
  store.dispatch({ type: "rechecked", check: checkOf(await port.readSheet(sheetId)) });
  store.dispatch({ type: "finished" });
}

/** Judges what was read last once more, after a change of what is kept: Excel is not asked again. */
export async function judgeAgain(surroundings: Surroundings): Promise<void> {
  const { store } = surroundings;
  const checkOf = await engine(surroundings);
  const { screen } = store.getState();
  if (screen.kind !== "checked") return;
  const [grid] = screen.check.report.grids;
  if (!grid) return;
  const { sheetId, at } = screen.check;
  store.dispatch({ type: "judged", check: { ...checkOf({ sheetId, grid }), at } });
}

type CheckOf = (snapshot: Pick<SheetSnapshot, "sheetId" | "grid">) => Check;

/** The rules are the greater part of the code, and not needed to draw the first screen. */
async function engine({ store, now }: Surroundings): Promise<CheckOf> {
  const { checkOf } = await import("./check-of");
  return (snapshot) => {
    const at = now();
    const state = store.getState();
    return checkOf(snapshot, {
      at,
      waivers: waiversAt(state.kept, at),
      settings: settingsInForce(state),
    });
  };
}

async function show({ store }: Surroundings, read: () => Promise<Reading | null>): Promise<void> {
  const before = store.getState();
  let { changesHeard } = before;
  let reading = await read();
  if (store.getState().changesHeard !== changesHeard) {
    // Excel may tell of the user's last edit only after the reading began: nobody knows whether it was in.
    changesHeard = store.getState().changesHeard;
    reading = await read();
  }
  if (!reading) {
    store.dispatch({ type: "finished" });
    return;
  }
  const { check, marks, failure } = reading;
  const after = store.getState();
  const activated = after.activeSheetId === before.activeSheetId ? null : after.activeSheetId;
  store.dispatch({
    type: "checked",
    check,
    marks,
    activeSheetId: activated ?? check.sheetId,
    outdated: after.changesHeard !== changesHeard,
  });
  if (failure) store.dispatch({ type: "failed", failure });
}

async function readAndMark({ port }: Surroundings, checkOf: CheckOf): Promise<Reading> {
  const read: { check?: Check } = {};
  try {
    const { snapshot, outcome } = await port.readAndMark((sheet) => {
      read.check = checkOf(sheet);
      return read.check.marks;
    });
    return { check: read.check ?? checkOf(snapshot), marks: outcome };
  } catch (error) {
    if (!read.check) throw error;
    return { check: read.check, marks: null, failure: failureOf(error, { step: "highlight", on: true }) };
  }
}

async function mark({ store, port }: Surroundings, check: Check): Promise<Reading> {
  if (!store.getState().highlighting.wanted) return { check, marks: null };
  try {
    const marks = await port.mark(check.sheetId, check.marks);
    return { check, marks };
  } catch (error) {
    return { check, marks: null, failure: failureOf(error, { step: "highlight", on: true }) };
  }
}
