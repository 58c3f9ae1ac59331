import { reduce, type PaneEvent } from "./reducer";
import { INITIAL_STATE, type PaneState } from "./state";

/** The one store of the pane, in the form that React's `useSyncExternalStore` reads. */
export interface PaneStore {
  readonly getState: () => PaneState;
  /** Calls back after every change; returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: PaneEvent) => void;
}

export function createStore(initial: PaneState = INITIAL_STATE): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
