/** Whether the pane is on the screen. The add-in's page runs either way, as in a shared runtime. */
export interface PaneDisplay {
  readonly isShown: boolean;
  /** On behalf of the person or of the add-in. */
  show(shown: boolean): void;
  /** Calls back after every change; returns the way to stop it. */
  onChange(listener: () => void): () => void;
}

/** A pane that is open. */
export function createPaneDisplay(): PaneDisplay {
  const listeners = new Set<() => void>();
  let isShown = true;
  return {
    get isShown() {
      return isShown;
    },
    show(shown) {
      if (shown === isShown) return;
      isShown = shown;
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
