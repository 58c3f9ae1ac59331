import type { PaneStore } from "./store";

/** Resolves as soon as no step is under way. */
export function whenIdle({ getState, subscribe }: PaneStore): Promise<void> {
  if (getState().activity === "none") return Promise.resolve();
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (getState().activity !== "none") return;
      stop();
      resolve();
    });
  });
}
