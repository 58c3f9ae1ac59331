import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { lazy, Suspense, useSyncExternalStore } from "react";
import type { Messages } from "../messages";
import { FailureBar } from "./components/failure-bar";
import { FaultBoundary } from "./components/fault-boundary";
import { HighlightSwitch } from "./components/highlight-switch";
import { LiveRegion } from "./components/live-region";
import { PaneHeader } from "./components/pane-header";
import { MessagesContext } from "./messages-context";
import { LoadingScreen } from "./screens/loading-screen";
import { StartScreen } from "./screens/start-screen";
import type { PaneState, PaneSteps, PaneStore } from "./store";
import { THEMES, type Appearance } from "./theme";
import { announcement } from "./wording";

const CheckedScreen = lazy(() => import("./screens/checked-screen"));

interface AppProps {
  readonly store: PaneStore;
  readonly steps: PaneSteps;
  readonly messages: Messages;
  readonly appearance: Appearance;
}

/** The pane. It knows Excel only through the steps. */
export function App({ store, steps, messages, appearance }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  return (
    <FluentProvider theme={THEMES[appearance]}>
      <MessagesContext value={messages}>
        <Pane state={state} steps={steps} messages={messages} />
      </MessagesContext>
    </FluentProvider>
  );
}

function Pane({ state, steps, messages }: { state: PaneState; steps: PaneSteps; messages: Messages }) {
  const { t } = messages;
  const styles = useStyles();
  const check = state.screen.kind === "checked" ? state.screen.check : null;
  const validating = state.activity === "validating";
  const usable = state.screen.kind !== "failed" || state.screen.failure.code !== "too-old";
  return (
    <div className={styles.pane}>
      <PaneHeader sheet={check && { name: check.sheetName, hidden: check.hidden }} />
      <main className={styles.main} aria-busy={state.activity !== "none"}>
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
              <HighlightSwitch
                on={state.highlighting.wanted}
                disabled={state.activity !== "none"}
                onChange={(on) => void steps.setHighlighting(on)}
              />
              {check && <CheckedAt time={check.at} messages={messages} />}
            </div>
          </>
        )}
        <FaultBoundary onReload={() => window.location.reload()}>
          <CurrentScreen state={state} steps={steps} />
        </FaultBoundary>
      </main>
      <footer className={styles.footer}>
        <ShieldCheckmarkRegular aria-hidden className={styles.shield} />
        {t("pane:privacy")}
      </footer>
      <LiveRegion text={announcement(state, messages)} />
    </div>
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
  pane: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  primary: { width: "100%", flexShrink: 0 },
  options: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  time: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  footer: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  shield: { flexShrink: 0 },
});
