import { applyMutation } from "./apply-mutation";
import { calculate, createChangedCells, type CalculationScope, type Calculator } from "./calculation";
import type { ChangeListener } from "./change";
import type { WorkbookDraft } from "./draft";
import type { Mutation, Origin } from "./mutation";
import { TABLE_CALCULATOR } from "./table-calculator";
import type { WorkbookState } from "./state";
import type { Workbook } from "./workbook";

/** Gives a state its one door, its listeners and its calculation. */
export function createWorkbookModel(
  initial: WorkbookState,
  newId: () => string,
  calculator: Calculator = TABLE_CALCULATOR,
): Workbook {
  const state: WorkbookDraft = { ...initial, settings: new Map(initial.settings) };
  const listeners = new Set<ChangeListener>();
  const changed = createChangedCells();
  /** Whether formulas written since the last calculation wait for their first result. */
  let isUnsettled = false;

  function mutate(mutation: Mutation, origin: Origin): void {
    const changes = applyMutation(state, mutation);
    for (const change of changes) {
      if (change.kind !== "cells") continue;
      changed.add(change.sheet, change.cells);
      isUnsettled = true;
    }
    for (const change of changes) for (const listener of [...listeners]) listener(change, origin);
  }

  function run(scope: CalculationScope): void {
    calculate(state, calculator, scope, changed, (sheet, results) =>
      mutate({ kind: "setResults", sheet, results }, "calculation"),
    );
    isUnsettled = false;
    // In a workbook that calculates by hand, the dependents of the changes still wait.
    if (scope !== "written") changed.clear();
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
    get comments() {
      return state.comments;
    },
    get calculationMode() {
      return state.calculationMode;
    },
    get structureProtected() {
      return state.structureProtected;
    },
    mutate,
    newId,
    recalculate: (scope) => run(scope),
    settle() {
      if (isUnsettled) run(state.calculationMode === "Manual" ? "written" : "changed");
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
