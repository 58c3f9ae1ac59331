import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableSearchRegular } from "@fluentui/react-icons/svg/document-table-search";
import { EmptyState } from "../../components/empty-state";
import { LastFailure } from "../../components/last-failure";
import { NoticeBar } from "../../components/notice-bar";
import { RunProgressBar } from "../../components/run-progress";
import { ToggleSwitch } from "../../components/toggle-switch";
import { useMessages } from "../../messages-context";
import { momentText } from "../../wording";
import type { ScreenProps } from "../screen-props";
import { RunResult } from "./run-result";

/** Every table of the workbook in one list, with the rules that compare them. */
export function WorkbookScreen({ state, steps }: ScreenProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { run, progress, stopped } = state.workbook;
  const busy = state.activity !== "none";
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        disabledFocusable={busy}
        onClick={() => void steps.checkWorkbook()}
      >
        {t(progress ? "workbook:checking" : "workbook:check")}
      </Button>
      <div className={styles.options}>
        <ToggleSwitch
          label={t("pane:highlight.label")}
          on={state.highlighting.wanted}
          disabled={busy}
          onChange={(on) => void steps.setHighlighting(on)}
        />
        {run && (
          <span className={styles.time}>{t("pane:checkedAt", { time: momentText(run.at, messages) })}</span>
        )}
      </div>
      {progress && <RunProgressBar progress={progress} onStop={steps.stopWorkbook} />}
      <LastFailure state={state} steps={steps} />
      {stopped && !progress && <NoticeBar tone="info">{t("workbook:stopped")}</NoticeBar>}
      {run ? (
        <RunResult run={run} view={state.workbook.view} steps={steps} />
      ) : (
        !progress && (
          <EmptyState
            icon={DocumentTableSearchRegular}
            title={t("workbook:none.title")}
            body={t("workbook:none.body")}
          />
        )
      )}
    </>
  );
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
  time: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
