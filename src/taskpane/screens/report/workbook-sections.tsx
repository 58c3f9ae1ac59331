import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ProgressLine } from "../../components/progress-line";
import { Section } from "../../components/section";
import { useMessages } from "../../messages-context";
import type { PaneState, ReportAction, ReportOutcome } from "../../store";
import type { ScreenProps } from "../screen-props";
import { OutcomeBar } from "./outcome-bar";
import { Status } from "../../components/status";

/** The worksheet of the report. */
export function SheetSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  return (
    <Section title={t("reporting:title.sheet")} note={t("reporting:sheet.body")}>
      <Button
        appearance="primary"
        disabledFocusable={state.activity !== "none"}
        onClick={() => void steps.report("write")}
      >
        {t("reporting:sheet.write")}
      </Button>
      <Result state={state} steps={steps} actions={["write"]} outcomes={["written", "on-report"]} />
    </Section>
  );
}

/** The findings as comments (批注) beside their cells. */
export function CommentsSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const busy = state.activity !== "none";
  return (
    <Section title={t("reporting:title.comments")} note={t("reporting:comments.body")}>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void steps.report("comment")}>
          {t("reporting:comments.add")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void steps.report("uncomment")}>
          {t("reporting:comments.remove")}
        </Button>
      </div>
      <Result
        state={state}
        steps={steps}
        actions={["comment", "uncomment"]}
        outcomes={["commented", "uncommented"]}
      />
    </Section>
  );
}

/** What is to be taken off the sheets before the workbook goes to somebody else. */
export function SendSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  return (
    <Section title={t("reporting:title.send")} note={t("reporting:send.body")}>
      <Button disabledFocusable={state.activity !== "none"} onClick={() => void steps.report("clear")}>
        {t("reporting:send.clear")}
      </Button>
      <Result state={state} steps={steps} actions={["clear"]} outcomes={["cleared"]} />
    </Section>
  );
}

interface ResultProps extends ScreenProps {
  /** The steps that this section starts, and what may come of them. */
  readonly actions: readonly ReportAction[];
  readonly outcomes: readonly ReportOutcome["kind"][];
}

/** How far a step of this section is, then what came of it. */
function Result({ state, steps, actions, outcomes }: ResultProps) {
  const { outcome } = state.report;
  return (
    <>
      <Progress state={state} actions={actions} onStop={steps.stopReport} />
      <Status>
        {outcome && outcomes.includes(outcome.kind) && (
          <OutcomeBar outcome={outcome} onDismiss={steps.dismissReport} />
        )}
      </Status>
    </>
  );
}

interface ProgressProps {
  readonly state: PaneState;
  readonly actions: readonly ReportAction[];
  readonly onStop: () => void;
}

function Progress({ state, actions, onStop }: ProgressProps) {
  const { t } = useMessages();
  const { progress } = state.report;
  if (!progress || !actions.includes(progress.action)) return null;
  const { action, done, of } = progress;
  if (action === "uncomment" || action === "clear")
    return <ProgressLine text={t(`reporting:working.${action}`)} done={0} of={0} />;
  const text = of > 0 ? t(`reporting:working.${action}Rows`, { done, of }) : t(`reporting:working.${action}`);
  return <ProgressLine text={text} done={done} of={of} onStop={onStop} />;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
