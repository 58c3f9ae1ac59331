import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMessages } from "../../messages-context";
import type { FindingsBySeverity } from "../../store";

interface CalmWordProps {
  readonly findings: FindingsBySeverity;
  /** How many findings are let stand beside them. */
  readonly waived: number;
}

/** The calm word that nothing is wrong, where nothing is; what is waived is told apart in any case. */
export function CalmWord({ findings, waived }: CalmWordProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const apart = waived > 0 && <p className={styles.apart}>{t("pane:verdict.waived", { count: waived })}</p>;
  if (findings.error.length + findings.warning.length > 0) return apart;
  const name = findings.advice.length > 0 ? "onlyAdvice" : waived > 0 ? "onlyWaived" : "clean";
  return (
    <div className={styles.calm}>
      <CheckmarkCircleFilled aria-hidden className={styles.success} />
      <div>
        <div className={styles.title}>
          {t(name === "onlyWaived" ? "waivers:onlyWaived" : `pane:verdict.${name}`)}
        </div>
        {name !== "onlyWaived" && <div className={styles.body}>{t(`pane:verdict.${name}Body`)}</div>}
        {apart}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  calm: { display: "flex", columnGap: tokens.spacingHorizontalS },
  success: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1, fontSize: "20px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  apart: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
