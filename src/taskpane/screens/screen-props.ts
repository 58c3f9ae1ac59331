import type { PaneState, PaneSteps } from "../store";

/** What a screen of the pane is given: it reads the state, and acts through the steps alone. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly steps: PaneSteps;
}
