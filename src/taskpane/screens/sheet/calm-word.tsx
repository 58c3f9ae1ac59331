import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMessages } from "../../messages-context";
import type { FindingsBySeverity } from "../../store";

/** The calm word that nothing is wrong; nothing where there is. */
export function CalmWord({ findings }: { findings: FindingsBySeverity }) {
  const { t } = useMessages();
  const styles = useStyles();
  if (findings.error.length + findings.warning.length > 0) return null;
  const name = findings.advice.length > 0 ? "onlyAdvice" : "clean";
  return (
    <div className={styles.calm}>
      <CheckmarkCircleFilled aria-hidden className={styles.success} />
      <div>
        <div className={styles.title}>{t(`pane:verdict.${name}`)}</div>
        <div className={styles.body}>{t(`pane:verdict.${name}Body`)}</div>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  calm: { display: "flex", columnGap: tokens.spacingHorizontalS },
  success: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1, fontSize: "20px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  body: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
