import { checkQuietly, type Surroundings } from "./reading";

/** How long the user has to pause, in milliseconds, before the sheet is checked again. */
const QUIET = 300;

/** Checks the sheet that is shown again while the user types: in the pane alone, never in the sheet. */
export interface LiveChecks {
  /** To be called after every change of a sheet that is not of our own making. */
  readonly changed: () => void;
}

export function createLiveChecks(surroundings: Surroundings): LiveChecks {
  const { store } = surroundings;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET);
  };
  const run = async () => {
    const { activity, live } = store.getState();
    if (!live.pending) return;
    // A step of the user's goes first; what it leaves outdated is checked after it.
    if (activity !== "none") later();
    else await checkQuietly(surroundings);
  };
  return {
    changed: () => {
      if (store.getState().live.pending) later();
    },
  };
}
