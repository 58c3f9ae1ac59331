import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMessages } from "../messages-context";
import { SEVERITIES, type FindingsBySeverity } from "../store";
import { SeverityIcon } from "./severity-icon";

/** How many findings of each severity, or the calm word that there is nothing wrong. */
export function Counts({ findings }: { findings: FindingsBySeverity }) {
  const { t } = useMessages();
  const styles = useStyles();
  if (findings.error.length + findings.warning.length === 0) {
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
  return (
    <ul aria-label={t("pane:counts.label")} className={styles.counts}>
      {SEVERITIES.filter((severity) => findings[severity].length > 0).map((severity) => (
        <li key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {t(`pane:counts.${severity}`, { count: findings[severity].length })}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  calm: { display: "flex", columnGap: tokens.spacingHorizontalS },
  success: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1, fontSize: "20px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  body: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
