import { applyMutation } from "./apply-mutation";
import { calculateAll, NO_CALCULATOR, type Calculator } from "./calculation";
import type { ChangeListener } from "./change";
import type { WorkbookDraft } from "./draft";
import type { Mutation, Origin } from "./mutation";
import type { Workbook, WorkbookState } from "./workbook";

/** Gives a state its one door, its listeners and its calculation. */
export function createWorkbookModel(
  initial: WorkbookState,
  newId: () => string,
  calculator: Calculator = NO_CALCULATOR,
): Workbook {
  const state = { ...initial } as WorkbookDraft;
  const listeners = new Set<ChangeListener>();
  let outdated = false;

  function mutate(mutation: Mutation, origin: Origin): void {
    const changes = applyMutation(state, mutation);
    if (origin !== "calculation" && changes.some((change) => change.kind === "cells")) outdated = true;
    for (const change of changes) for (const listener of [...listeners]) listener(change, origin);
  }

  function recalculate(): void {
    outdated = false;
    calculateAll(state, calculator, (sheet, results) =>
      mutate({ kind: "setResults", sheet, results }, "calculation"),
    );
  }

  return {
    get name() {
      return state.name;
    },
    get sheets() {
      return state.sheets;
    },
    get activeSheet() {
      return state.activeSheet;
    },
    get selection() {
      return state.selection;
    },
    get names() {
      return state.names;
    },
    get settings() {
      return state.settings;
    },
    get xmlParts() {
      return state.xmlParts;
    },
    get calculationMode() {
      return state.calculationMode;
    },
    get structureProtected() {
      return state.structureProtected;
    },
    mutate,
    recalculate,
    newId,
    settle() {
      if (outdated && state.calculationMode !== "Manual") recalculate();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
