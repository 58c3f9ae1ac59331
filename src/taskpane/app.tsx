import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { loadMessages, type Locale, type Messages } from "../messages";
import { FaultBoundary } from "./components/fault-boundary";
import { LiveRegion } from "./components/live-region";
import { NoticeBar } from "./components/notice-bar";
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
  /** The texts to begin with; where they are not all there, the others follow. */
  readonly messages: Messages;
  /** The language of Office, where the person has chosen none; that of the texts where absent. */
  readonly officeLocale?: Locale;
  /** How Office looks. */
  readonly appearance: Appearance;
}

/** The pane. It knows Excel only through the steps. */
export function App({ store, steps, messages, officeLocale, appearance }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { person } = state;
  const { texts, fault } = useTexts(messages, person.language ?? officeLocale ?? messages.locale);
  const look = person.theme ?? appearance;
  useEffect(() => {
    document.documentElement.lang = texts.locale;
    document.title = texts.t("pane:product.name");
  }, [texts]);
  return (
    <FluentProvider theme={THEMES[look]} style={{ colorScheme: look }}>
      <MessagesContext value={texts}>
        <Pane state={state} steps={steps} messages={texts} textsFault={fault} />
      </MessagesContext>
    </FluentProvider>
  );
}

interface Texts {
  readonly texts: Messages;
  /** Why no more could be fetched; a language that is whole stays in use, and is none the worse for it. */
  readonly fault: Error | null;
}

/** The texts of a language; those before stay until they are there. */
function useTexts(initial: Messages, locale: Locale): Texts {
  const [{ texts, fault }, setTexts] = useState<Texts>({ texts: initial, fault: null });
  useEffect(() => {
    if (texts.complete && texts.locale === locale) return;
    let wanted = true;
    loadMessages(locale).then(
      (loaded) => {
        if (wanted) setTexts({ texts: loaded, fault: null });
      },
      (error: unknown) => {
        if (wanted) setTexts({ texts, fault: new Error(String(error)) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [texts, locale]);
  return { texts, fault };
}

/** The start says little: what it says is there before all other texts. */
function needsAllTexts({ tab, screen }: PaneState): boolean {
  return tab !== "sheet" || screen.kind === "checked";
}

/** Stands in for a screen whose texts are still to come. */
function TextsToCome({ fault }: { fault: Error | null }) {
  if (fault) throw fault;
  return <LoadingScreen />;
}

interface PaneProps {
  readonly state: PaneState;
  readonly steps: PaneSteps;
  readonly messages: Messages;
  readonly textsFault: Error | null;
}

function Pane({ state, steps, messages, textsFault }: PaneProps) {
  const styles = useStyles();
  const check = state.screen.kind === "checked" ? state.screen.check : null;
  const usable = state.screen.kind !== "failed" || state.screen.failure.code !== "too-old";
  const profileUnread = check?.profileUnread ?? state.workbook.run?.profileUnread ?? false;
  const Screen = SCREENS[state.tab];
  return (
    <div className={styles.pane}>
      <PaneHeader sheet={check && { name: check.sheetName, hidden: check.hidden }} />
      {usable && <TabBar current={state.tab} onShow={steps.show} />}
      <main className={styles.main} aria-busy={state.activity !== "none"}>
        {state.said && (
          <NoticeBar tone="info" onDismiss={steps.dismissSaying}>
            {messages.t(`excel:notice.${state.said}.title`)}
          </NoticeBar>
        )}
        {profileUnread && messages.complete && state.tab !== "settings" && (
          <NoticeBar
            tone="warning"
            actions={
              <Button size="small" onClick={() => steps.show("settings")}>
                {messages.t("settings:open")}
              </Button>
            }
          >
            {messages.t("settings:unread")}
          </NoticeBar>
        )}
        <FaultBoundary onReload={() => window.location.reload()}>
          <Suspense fallback={<LoadingScreen />}>
            {needsAllTexts(state) && !messages.complete ? (
              <TextsToCome fault={textsFault} />
            ) : (
              <Screen state={state} steps={steps} />
            )}
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
