import { useMessages } from "../messages-context";
import type { RunProgress } from "../store";
import { ProgressLine } from "./progress-line";

/** How far the validation of the workbook is, and the way to stop it. */
export function RunProgressBar({ progress, onStop }: { progress: RunProgress; onStop: () => void }) {
  const { t } = useMessages();
  const { phase, done, of } = progress;
  const text = t(`workbook:progress.${phase}`, { done, of });
  return <ProgressLine text={text} done={done} of={of} {...(phase !== "marking" && { onStop })} />;
}
