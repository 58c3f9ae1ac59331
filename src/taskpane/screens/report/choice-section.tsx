import { makeStyles, tokens } from "@fluentui/react-components";
import { listedFindings } from "../../../reports/sheet";
import { ChoiceField } from "../../components/choice-field";
import { ProgressLine } from "../../components/progress-line";
import { RunProgressBar } from "../../components/run-progress";
import { Section } from "../../components/section";
import { Segments } from "../../components/segments";
import { ToggleSwitch } from "../../components/toggle-switch";
import { useMessages } from "../../messages-context";
import { isRunOutdated, reportedCheck, SEVERITIES, type PaneState } from "../../store";
import { momentText } from "../../wording";
import type { ScreenProps } from "../screen-props";

const SCOPES = ["workbook", "sheet"] as const;

/** What is reported, and which validation it is by. */
export function ChoiceSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const { choice } = state.report;
  const { progress } = state.workbook;
  return (
    <Section title={t("reporting:title.what")} note={useBasis(state)}>
      <div className={styles.scope}>
        <span>{t("reporting:scope.label")}</span>
        <Segments
          label={t("reporting:scope.label")}
          choices={SCOPES.map((value) => ({ value, text: t(`reporting:scope.${value}`) }))}
          chosen={choice.scope}
          onChoose={(scope) => steps.changeReport({ scope })}
        />
      </div>
      <ChoiceField
        label={t("reporting:minimum.label")}
        value={choice.minimum}
        choices={SEVERITIES.map((value) => ({ value, text: t(`reporting:minimum.${value}`) }))}
        onChange={(minimum) => steps.changeReport({ minimum })}
      />
      <ToggleSwitch
        label={t("reporting:waived")}
        on={choice.waived}
        onChange={(waived) => steps.changeReport({ waived })}
      />
      {progress && <RunProgressBar progress={progress} onStop={steps.stopWorkbook} />}
      {state.activity === "validating" && <ProgressLine text={t("pane:loading")} done={0} of={0} />}
    </Section>
  );
}

/** Which validation the report goes by, or that there is none that still holds. */
function useBasis(state: PaneState): string {
  const messages = useMessages();
  const { choice } = state.report;
  const check = reportedCheck(state, choice.scope);
  if (check) {
    const { length: count } = listedFindings(check.report, choice);
    return messages.t("reporting:basis.ready", { time: momentText(check.at, messages), count });
  }
  return messages.t(isOutdated(state) ? "reporting:basis.outdated" : "reporting:basis.none");
}

function isOutdated(state: PaneState): boolean {
  const { screen, report } = state;
  if (report.choice.scope === "workbook") return isRunOutdated(state);
  return screen.kind === "checked" && screen.outdated;
}

const useStyles = makeStyles({
  scope: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
