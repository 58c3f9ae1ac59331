import { failureOfScreen, type PaneState, type PaneSteps } from "../store";
import { FailureBar } from "./failure-bar";

/** What Excel refused last, with a way to try it again, until the user dismisses it. */
export function LastFailure({ state, steps }: { state: PaneState; steps: PaneSteps }) {
  const failure = failureOfScreen(state);
  return (
    failure && (
      <FailureBar
        failure={failure}
        onRetry={({ retry }) => void steps.retry(retry)}
        onDismiss={steps.dismissFailure}
      />
    )
  );
}
