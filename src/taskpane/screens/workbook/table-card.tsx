import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { decimalText, type Area } from "../../../core";
import { clampLines } from "../../components/clamp";
import { FOCUS_RING } from "../../components/focus-ring";
import { SeverityIcon } from "../../components/severity-icon";
import { useMessages } from "../../messages-context";
import { FindingLines } from "./finding-lines";
import type { TableEntry } from "./table-entries";

interface TableCardProps {
  readonly entry: TableEntry;
  readonly fresh: ReadonlySet<string> | undefined;
  readonly onGo: (sheet: string, area: Area) => void;
}

/** One table: a click goes to it in Excel; unfolded its findings, each with the way to its cell. */
export function TableCard({ entry, fresh, onGo }: TableCardProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const { report, unit, findings, errors, warnings, waived } = entry;
  const { project, sheet, hidden, area, score, grade, execution } = report;
  const others = findings.length - errors - warnings - waived;
  const rate = execution.rate.computed;
  return (
    <article className={styles.card}>
      <button type="button" className={styles.head} onClick={() => onGo(sheet, area)}>
        <span className={styles.project}>{project ?? t("pane:verdict.unnamed")}</span>
        <span className={styles.score}>{score.computed ? decimalText(score.computed) : "—"}</span>
        <span className={styles.place}>
          {[sheet, unit].filter((part) => part !== null).join(" · ")}
          {hidden && <span className={styles.hidden}>{t("pane:hiddenSheet")}</span>}
        </span>
        <span className={styles.figures}>
          {grade.computed !== null && <span>{t(`pane:verdict.gradeName.${grade.computed}`)}</span>}
          <span>{rate ? t("workbook:rate", { rate: `${decimalText(rate.times(100))}%` }) : ""}</span>
        </span>
      </button>
      {findings.length === 0 ? (
        <div className={mergeClasses(styles.foot, styles.clean)}>{t("workbook:clean")}</div>
      ) : (
        <details>
          <summary className={styles.foot}>
            {errors > 0 && (
              <span className={styles.count}>
                <SeverityIcon severity="error" />
                {t("pane:counts.error", { count: errors })}
              </span>
            )}
            {warnings > 0 && (
              <span className={styles.count}>
                <SeverityIcon severity="warning" />
                {t("pane:counts.warning", { count: warnings })}
              </span>
            )}
            {others > 0 && <span className={styles.rest}>{t("workbook:others", { count: others })}</span>}
            {waived > 0 && (
              <span className={mergeClasses(styles.count, styles.rest)}>
                <SeverityIcon severity="waived" />
                {t("pane:counts.waived", { count: waived })}
              </span>
            )}
          </summary>
          <div className={styles.findings}>
            <FindingLines findings={findings} fresh={fresh} onGo={onGo} />
          </div>
        </details>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 92px",
  },
  head: {
    display: "grid",
    // The name leaves room for the score alone; what stands under the score may reach further.
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(44px, min-content)",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...FOCUS_RING,
  },
  project: {
    ...clampLines(2),
    gridColumn: "1 / 3",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  score: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  place: {
    ...clampLines(2),
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  hidden: { marginInlineStart: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  figures: {
    gridColumn: "2 / 4",
    display: "flex",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ...FOCUS_RING,
  },
  clean: { color: tokens.colorStatusSuccessForeground1, cursor: "default" },
  count: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  rest: { color: tokens.colorNeutralForeground3 },
  findings: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});
