import type { Edit } from "../../core";
import { inverseOf, type WrittenBatch } from "./batches";
import { recordWriting } from "./keeping";
import { checkAgain, type Surroundings } from "./reading";
import type { PaneStore } from "./store";

/** Writes corrections into the sheet that is shown. */
export async function write(surroundings: Surroundings, edits: readonly Edit[]): Promise<void> {
  const { store, port, now } = surroundings;
  const { screen } = store.getState();
  if (screen.kind !== "checked") {
    store.dispatch({ type: "finished" });
    return;
  }
  const { sheetId, sheetName } = screen.check;
  const outcome = await port.write(sheetId, edits);
  store.dispatch({
    type: "wrote",
    written: { purpose: "correction", sheetId, sheetName, at: now(), edits: outcome.writtenEdits },
    outcome,
    restored: null,
  });
  await checkAgain(surroundings, sheetId);
  void recordWriting(surroundings, outcome.writtenEdits);
}

/**
 * Puts back what a batch wrote. The batch may be of a sheet that is neither shown nor open: that needs no new check.
 */
export async function putBack(surroundings: Surroundings, batch: WrittenBatch): Promise<void> {
  const { store, port, now } = surroundings;
  const { sheetId, sheetName } = batch;
  const outcome = await port.write(sheetId, inverseOf(batch));
  store.dispatch({
    type: "wrote",
    written: { purpose: "put-back", sheetId, sheetName, at: now(), edits: outcome.writtenEdits },
    outcome,
    restored: batch,
  });
  await checkAgain(surroundings, idOf(store, sheetName) ?? sheetId);
  void recordWriting(surroundings, outcome.writtenEdits);
}

/** A batch of an earlier session knows its sheet by name alone. */
function idOf(store: PaneStore, sheetName: string): string | null {
  const { screen } = store.getState();
  return screen.kind === "checked" && screen.check.sheetName === sheetName ? screen.check.sheetId : null;
}
