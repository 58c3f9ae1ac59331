import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { areaOfCell, type Area, type Finding } from "../../../core";
import { findingText } from "../../../messages";
import { CellLink } from "../../components/cell-link";
import { SeverityIcon } from "../../components/severity-icon";
import { VisuallyHidden } from "../../components/visually-hidden";
import { useMessages } from "../../messages-context";
import { openSeverity } from "../../store";

interface FindingLinesProps {
  readonly findings: readonly Finding[];
  /** The ids of findings that the run before did not have. */
  readonly fresh: ReadonlySet<string> | undefined;
  /** The findings are of several sheets. */
  readonly namesSheet?: boolean;
  readonly onGo: (sheet: string, area: Area) => void;
}

/** Findings in a line or two each, with the way to their cells. */
export function FindingLines({ findings, fresh, namesSheet = false, onGo }: FindingLinesProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { id, sheet, cell } = finding;
        const severity = openSeverity(finding);
        const { title, what } = findingText(messages, finding);
        return (
          <li key={id} className={styles.line}>
            <SeverityIcon severity={severity} className={styles.icon} />
            <div className={styles.words}>
              <VisuallyHidden>{t(`pane:severity.${severity}`)} </VisuallyHidden>
              <span className={mergeClasses(styles.title, severity === "waived" && styles.waived)}>
                {title}
              </span>{" "}
              {namesSheet && <span className={styles.sheet}>{sheet} </span>}
              {cell && <CellLink area={areaOfCell(cell)} onSelect={(area) => onGo(sheet, area)} />}
              {fresh?.has(id) && <span className={styles.fresh}>{t("workbook:fresh")}</span>}
              <div className={styles.what}>{what}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  icon: { marginTop: "4px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  waived: { color: tokens.colorNeutralForeground3 },
  sheet: { color: tokens.colorNeutralForeground3 },
  what: { color: tokens.colorNeutralForeground2 },
  fresh: {
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    whiteSpace: "nowrap",
  },
});
