import { Button } from "@fluentui/react-components";
import { useMessages } from "../../messages-context";
import {
  isForeign,
  lastWritten,
  type CheckedScreen,
  type PaneState,
  type PaneSteps,
  type WaivingResult,
} from "../../store";
import { LastFailure } from "../../components/last-failure";
import { NoticeBar } from "../../components/notice-bar";
import { WaivingResultBar } from "../../components/waiving-result-bar";
import { WriteResultBar } from "../../components/write-result-bar";

interface NoticesProps {
  readonly state: PaneState;
  readonly screen: CheckedScreen;
  readonly steps: PaneSteps;
}

/** What the user has to know before reading the result below: whose it is, how old, and what was done last. */
export function Notices({ state, screen, steps }: NoticesProps) {
  const { t } = useMessages();
  const foreign = isForeign(state, screen);
  const { outcome } = state.highlighting;
  return (
    <>
      {foreign && <ForeignSheet screen={screen} steps={steps} />}
      {!foreign && screen.outdated && !state.live.pending && state.activity === "none" && (
        <NoticeBar
          tone="info"
          actions={
            <Button size="small" onClick={() => void steps.validate()}>
              {t("pane:action.checkAgain")}
            </Button>
          }
        >
          {t("pane:notice.outdated")}
        </NoticeBar>
      )}
      <LastFailure state={state} steps={steps} />
      <LastWrite state={state} screen={screen} steps={steps} />
      {state.waiving && !isToldInForm(state.waiving) && (
        <WaivingResultBar result={state.waiving} busy={state.activity !== "none"} steps={steps} />
      )}
      {outcome && "refused" in outcome && <NoticeBar tone="info">{t("pane:highlight.refused")}</NoticeBar>}
    </>
  );
}

/** Where a waiver is refused, the form that asked for it says so. */
function isToldInForm(result: WaivingResult): boolean {
  return result.kind === "refused" && result.finding !== null;
}

function ForeignSheet({ screen, steps }: Omit<NoticesProps, "state">) {
  const { t } = useMessages();
  const { sheetName, report } = screen.check;
  const place = report.tables[0]?.area ?? { row: 0, column: 0 };
  return (
    <NoticeBar
      tone="info"
      actions={
        <>
          <Button size="small" onClick={() => void steps.validate()}>
            {t("pane:notice.validateActive")}
          </Button>
          <Button size="small" onClick={() => void steps.select(place)}>
            {t("pane:notice.goBack")}
          </Button>
        </>
      }
    >
      {t("pane:notice.foreign", { sheet: sheetName })}
    </NoticeBar>
  );
}

function LastWrite({ state, screen, steps }: NoticesProps) {
  const { t } = useMessages();
  const batch = lastWritten(state);
  const busy = state.activity !== "none" || isForeign(state, screen);
  const putBack = batch ? () => void steps.putBack(batch) : undefined;
  if (screen.lastWrite) {
    return (
      <WriteResultBar
        result={screen.lastWrite}
        busy={busy}
        onPutBack={putBack}
        onRecalculate={() => void steps.recalculate()}
        onSelect={(area) => void steps.select(area)}
        onDismiss={steps.dismissWrite}
      />
    );
  }
  if (!batch || !putBack) return null;
  return (
    <NoticeBar
      tone="info"
      actions={
        <Button size="small" disabledFocusable={busy} onClick={putBack}>
          {t("pane:result.putBack")}
        </Button>
      }
    >
      {t("pane:result.lastWrite", { count: batch.restorable.length })}
    </NoticeBar>
  );
}
