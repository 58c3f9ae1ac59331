import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { memo, useEffect, useId, useMemo, useRef, type ReactNode } from "react";
import { areaOfCell, formatCell, type Area, type Edit, type Finding } from "../../../core";
import { findingText } from "../../../messages";
import { useMessages } from "../../messages-context";
import { openSeverity } from "../../store";
import { clampLines } from "../../components/clamp";
import { FindingDetail } from "./finding-detail";
import type { RuleFixes } from "./rule-fixes";
import type { Waiving } from "./waiving";
import type { Writing } from "../../components/fix-offer";
import { FOCUS_RING } from "../../components/focus-ring";
import { SeverityIcon } from "../../components/severity-icon";
import { VisuallyHidden } from "../../components/visually-hidden";

interface FindingRowProps {
  readonly finding: Finding;
  /** Named where the sheet holds several tables. */
  readonly project: string | null;
  readonly open: boolean;
  readonly writing: Writing;
  readonly ruleFixes: RuleFixes;
  readonly waiving: Waiving;
  readonly onToggle: (finding: Finding) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

/** One finding: a click selects its cell in Excel and opens its detail. Memoised, for tables with hundreds. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, project, open, waiving, onToggle } = props;
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const detailId = useId();
  const row = useRef<HTMLLIElement>(null);
  const text = useMemo(() => findingText(messages, finding), [messages, finding]);
  const severity = openSeverity(finding);
  const lapsed = waiving.known.get(finding.id)?.lapsed ?? null;
  // The open detail says it in full.
  const Lapsed = open ? VisuallyHidden : LapsedTag;
  useEffect(() => {
    if (open) scrollIntoSight(row.current);
  }, [open]);
  return (
    <li ref={row} className={mergeClasses(styles.row, open && styles.open)}>
      <button
        type="button"
        data-finding={finding.id}
        className={mergeClasses(styles.head, finding.waived !== null && styles.waived)}
        aria-expanded={open}
        aria-controls={open ? detailId : undefined}
        onClick={() => onToggle(finding)}
      >
        <SeverityIcon severity={severity} className={styles.icon} />
        <span className={styles.title}>{text.title}</span>
        <span className={styles.cell}>
          {finding.cell ? formatCell(finding.cell) : t("pane:findings.wholeSheet")}
          <VisuallyHidden>{t(`pane:severity.${severity}`)}</VisuallyHidden>
        </span>
        <ChevronDownRegular aria-hidden className={mergeClasses(styles.chevron, open && styles.turned)} />
        <span className={mergeClasses(styles.what, !open && styles.clamped)}>{text.what}</span>
        {lapsed !== null && <Lapsed>{t(`waivers:tag.${lapsed}`)}</Lapsed>}
        {project !== null && <span className={styles.project}>{project}</span>}
      </button>
      {open && (
        <div id={detailId}>
          <FindingDetail {...props} text={text} />
        </div>
      )}
    </li>
  );
});

function LapsedTag({ children }: { children: ReactNode }) {
  return <span className={useStyles().lapsed}>{children}</span>;
}

/** The next finding may be out of sight. Where the page lays nothing out there is nothing to scroll. */
function scrollIntoSight(row: HTMLElement | null): void {
  if (row && "scrollIntoView" in row) row.scrollIntoView({ block: "nearest" });
}

/** The area to select for a finding; none for one about a whole sheet. */
export function areaOfFinding(finding: Finding): Area | null {
  return finding.cell && areaOfCell(finding.cell);
}

const useStyles = makeStyles({
  row: {
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 54px",
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto 12px",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...FOCUS_RING,
  },
  waived: { color: tokens.colorNeutralForeground3 },
  icon: { marginTop: "2px" },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  what: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  clamped: clampLines(2),
  lapsed: {
    gridColumn: "2 / -1",
    justifySelf: "start",
    marginTop: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  project: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  cell: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  chevron: {
    marginTop: "4px",
    color: tokens.colorNeutralForeground3,
    fontSize: "12px",
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "transform",
      transitionDuration: tokens.durationFast,
    },
  },
  turned: { transform: "rotate(180deg)" },
});
