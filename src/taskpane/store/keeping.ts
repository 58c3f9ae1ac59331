import { recordsOf, type Edit } from "../../core";
import type { MemoryChange } from "../../excel";
import type { Surroundings } from "./reading";

/**
 * Changes what is kept in the workbook. What cannot be kept is told, and never holds up the step that it
 * belongs to.
 *
 * @returns Whether it is kept.
 */
export async function keep({ store, port }: Surroundings, change: MemoryChange): Promise<boolean> {
  try {
    const reading = await port.keep(change);
    store.dispatch({ type: "memory-kept", reading });
    if (reading.readable) return true;
  } catch {
    // Told below, in the same words as a memory that cannot be read.
  }
  store.dispatch({ type: "memory-unsaved" });
  return false;
}

/** Adds to the workbook's record what was written. */
export async function recordWriting(surroundings: Surroundings, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const records = recordsOf(edits, new Date(surroundings.now()).toISOString());
  await keep(surroundings, (memory) => ({ ...memory, records: [...memory.records, ...records] }));
}
