import type { MarkedSheet } from "../../excel";
import type { Surroundings } from "./reading";
import { shownSheet } from "./state";

/** Highlights the sheet that is shown, or clears it. */
export async function highlight(surroundings: Surroundings, on: boolean): Promise<void> {
  const { store, port } = surroundings;
  const { screen } = store.getState();
  if (screen.kind !== "checked") {
    // Nothing is known yet that could be highlighted; highlights of an earlier session may be there.
    if (on) store.dispatch({ type: "highlighted", on, outcome: null, shown: [] });
    else await clearOpenSheet(surroundings);
    return;
  }
  const shown = on ? screen.check.marks : [];
  const outcome = await port.mark(screen.check.sheetId, shown);
  store.dispatch({ type: "highlighted", on, outcome, shown });
}

/** Clears the sheet that is open in Excel, whichever is shown. */
export async function clearOpenSheet({ store, port }: Surroundings): Promise<MarkedSheet> {
  const cleared = await port.readAndMark(() => []);
  const { highlighting } = store.getState();
  const shown = shownSheet(store.getState()) ?? cleared.snapshot.sheetId;
  // The switch speaks of the sheet that is shown.
  const told =
    shown === cleared.snapshot.sheetId
      ? { on: false, outcome: cleared.outcome, shown: [] }
      : { on: highlighting.wanted, outcome: highlighting.outcome, shown: highlighting.shown };
  store.dispatch({ type: "highlighted", ...told });
  return cleared;
}
