import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMessages } from "../messages-context";
import type { PaneSteps, WaivingResult } from "../store";
import { refusalText, waivingText } from "../wording";
import { NoticeBar } from "./notice-bar";

interface WaivingResultBarProps {
  readonly result: WaivingResult;
  readonly busy: boolean;
  readonly steps: Pick<PaneSteps, "withdraw" | "restore" | "dismissWaiving">;
}

/** What became of the last change of waivers, and the way back; takes the focus, as the button that led here is gone. */
export function WaivingResultBar({ result, busy, steps }: WaivingResultBarProps) {
  const messages = useMessages();
  const { t } = messages;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [result]);
  const back = wayBack(result, steps);
  return (
    <NoticeBar
      focusRef={bar}
      tone={TONES[result.kind]}
      title={waivingText(result, messages)}
      onDismiss={steps.dismissWaiving}
      {...(back && {
        actions: (
          <Button size="small" disabledFocusable={busy} onClick={() => void back()}>
            {t(result.kind === "withdrawn" ? "waivers:result.restore" : "waivers:result.undo")}
          </Button>
        ),
      })}
    >
      {result.kind === "refused" && <div>{refusalText(result.why, messages).todo}</div>}
    </NoticeBar>
  );
}

const TONES = {
  waived: "success",
  "waived-before": "info",
  withdrawn: "success",
  restored: "success",
  refused: "error",
} as const;

function wayBack(
  result: WaivingResult,
  { withdraw, restore }: WaivingResultBarProps["steps"],
): (() => Promise<void>) | null {
  if (result.kind === "waived") return () => withdraw([result.waiver]);
  if (result.kind === "withdrawn" && result.waivers.length > 0) return () => restore(result.waivers);
  return null;
}
