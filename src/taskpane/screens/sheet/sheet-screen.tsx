import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Messages } from "../../../messages";
import { FailureBar } from "../../components/failure-bar";
import { ToggleSwitch } from "../../components/toggle-switch";
import { useMessages } from "../../messages-context";
import { marksOutdated, type PaneState, type PaneSteps } from "../../store";
import type { ScreenProps } from "../screen-props";
import { LoadingScreen } from "./loading-screen";
import { StartScreen } from "./start-screen";

const CheckedScreen = lazy(() => import("./checked-screen"));

/** The sheet that is open in Excel: the one button, and what the last check of it found. */
export function SheetScreen({ state, steps }: ScreenProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const check = state.screen.kind === "checked" ? state.screen.check : null;
  const validating = state.activity === "validating";
  const usable = state.screen.kind !== "failed" || state.screen.failure.code !== "too-old";
  return (
    <>
      {usable && (
        <>
          <Button
            appearance="primary"
            size="large"
            className={styles.primary}
            disabledFocusable={state.activity !== "none"}
            onClick={() => void steps.validate()}
          >
            {t(validating ? "pane:action.validating" : "pane:action.validate")}
          </Button>
          <div className={styles.options}>
            <ToggleSwitch
              label={t("pane:highlight.label")}
              on={state.highlighting.wanted}
              disabled={state.activity !== "none"}
              onChange={(on) => void steps.setHighlighting(on)}
            />
            <ToggleSwitch label={t("pane:live.label")} on={state.live.on} onChange={steps.setLive} />
          </div>
          {check && (
            <div className={styles.age}>
              {state.live.pending ? (
                <span className={styles.time}>{t("pane:live.pending")}</span>
              ) : (
                <CheckedAt time={check.at} messages={messages} />
              )}
              {marksOutdated(state) && !state.live.pending && (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.update}
                  disabledFocusable={state.activity !== "none"}
                  onClick={() => void steps.setHighlighting(true)}
                >
                  {t("pane:live.updateMarks")}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      <CurrentScreen state={state} steps={steps} />
    </>
  );
}

function CurrentScreen({ state, steps }: { state: PaneState; steps: PaneSteps }) {
  const { screen } = state;
  switch (screen.kind) {
    case "start":
      return <StartScreen />;
    case "first-check":
      return <LoadingScreen />;
    case "failed":
      return <FailureBar failure={screen.failure} onRetry={({ retry }) => void steps.retry(retry)} />;
    case "checked":
      return (
        <Suspense fallback={<LoadingScreen />}>
          <CheckedScreen state={state} screen={screen} steps={steps} />
        </Suspense>
      );
  }
}

function CheckedAt({ time, messages }: { time: number; messages: Messages }) {
  const styles = useStyles();
  const clock = new Intl.DateTimeFormat(messages.locale, { hour: "2-digit", minute: "2-digit" });
  return <span className={styles.time}>{messages.t("pane:checkedAt", { time: clock.format(time) })}</span>;
}

const useStyles = makeStyles({
  primary: { width: "100%", flexShrink: 0 },
  options: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  age: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
    columnGap: tokens.spacingHorizontalM,
    marginTop: `-${tokens.spacingVerticalS}`,
  },
  update: { minWidth: 0, paddingInline: 0, color: tokens.colorBrandForegroundLink },
  time: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
