import type { ChangeListener } from "./change";
import type { Mutation, Origin } from "./mutation";
import type { WorkbookState } from "./state";

/**
 * A workbook in memory, as the in-memory host and the visible spreadsheet share it.
 *
 * What is read is read from its fields; what changes, changes through {@link Workbook.mutate} alone, so that
 * everyone who shows the workbook hears of it.
 */
export interface Workbook extends WorkbookState {
  /** The one door for changes: carries a change out and tells the listeners, before it returns. */
  mutate(mutation: Mutation, origin: Origin): void;
  /** Calls back on every change; returns the way to stop it. */
  subscribe(listener: ChangeListener): () => void;
  /**
   * Calculates what waits for it after changes: all that depends on them, or in a workbook that calculates by
   * hand only the formulas that were written.
   */
  settle(): void;
  /** Calculates also a workbook that calculates by hand: all formulas, or those that depend on changes. */
  recalculate(scope: "all" | "changed"): void;
  /** An id that no object of this workbook has. */
  newId(): string;
}
