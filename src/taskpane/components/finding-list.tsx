import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { Area, Edit, Finding, Severity } from "../../core";
import { useMessages } from "../messages-context";
import { SEVERITIES, type FindingsBySeverity } from "../store";
import { FindingRow } from "./finding-row";
import type { Writing } from "./fix-offer";
import { FOCUS_RING } from "./focus-ring";
import { SeverityIcon } from "./severity-icon";

interface FindingListProps {
  readonly findings: FindingsBySeverity;
  readonly openFinding: string | null;
  /** The sheet holds several tables, so that each finding names its project. */
  readonly namesProjects: boolean;
  readonly writing: Writing;
  readonly onToggle: (finding: Finding) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

/** The findings by severity; advice is folded until it is asked for. */
export function FindingList({ findings, ...rest }: FindingListProps) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <section aria-label={t("pane:findings.label")} className={styles.list}>
      {SEVERITIES.filter((severity) => findings[severity].length > 0).map((severity) => (
        <Group key={severity} severity={severity} findings={findings[severity]} {...rest} />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<FindingListProps, "findings"> {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

function Group({ severity, findings, openFinding, namesProjects, ...rest }: GroupProps) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <details open={severity !== "advice"} className={styles.group}>
      <summary className={styles.summary}>
        <SeverityIcon severity={severity} />
        <h2 className={styles.heading}>{t(`pane:severity.${severity}`)}</h2>
        <span className={styles.count}>{findings.length}</span>
        <ChevronDownRegular aria-hidden className={styles.chevron} />
      </summary>
      <ul className={styles.rows}>
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            project={namesProjects ? (finding.project ?? t("pane:verdict.unnamed")) : null}
            open={finding.id === openFinding}
            {...rest}
          />
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  group: {
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    "&[open] > summary svg:last-child": { transform: "rotate(180deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...FOCUS_RING,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
  },
  chevron: { color: tokens.colorNeutralForeground3, fontSize: "12px" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});
