import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { Suspense, useSyncExternalStore } from "react";
import type { Messages } from "../messages";
import { FaultBoundary } from "./components/fault-boundary";
import { LiveRegion } from "./components/live-region";
import { PaneHeader } from "./components/pane-header";
import { TabBar } from "./components/tab-bar";
import { MessagesContext } from "./messages-context";
import { SCREENS } from "./screens";
import { LoadingScreen } from "./screens/sheet";
import type { PaneState, PaneSteps, PaneStore } from "./store";
import { THEMES, type Appearance } from "./theme";
import { announcement } from "./wording";

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
  const styles = useStyles();
  const check = state.screen.kind === "checked" ? state.screen.check : null;
  const usable = state.screen.kind !== "failed" || state.screen.failure.code !== "too-old";
  const Screen = SCREENS[state.tab];
  return (
    <div className={styles.pane}>
      <PaneHeader sheet={check && { name: check.sheetName, hidden: check.hidden }} />
      {usable && <TabBar current={state.tab} onShow={steps.show} />}
      <main className={styles.main} aria-busy={state.activity !== "none"}>
        <FaultBoundary onReload={() => window.location.reload()}>
          <Suspense fallback={<LoadingScreen />}>
            <Screen state={state} steps={steps} />
          </Suspense>
        </FaultBoundary>
      </main>
      <footer className={styles.footer}>
        <ShieldCheckmarkRegular aria-hidden className={styles.shield} />
        {messages.t("pane:privacy")}
      </footer>
      <LiveRegion text={announcement(state, messages)} />
    </div>
  );
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
