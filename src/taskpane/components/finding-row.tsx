import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { memo, useId, useMemo } from "react";
import { areaOfCell, formatCell, type Area, type Edit, type Finding } from "../../core";
import { findingText } from "../../messages";
import { useMessages } from "../messages-context";
import { clampLines } from "./clamp";
import { FindingDetail } from "./finding-detail";
import type { Writing } from "./fix-offer";
import { FOCUS_RING } from "./focus-ring";
import { SeverityIcon } from "./severity-icon";
import { VisuallyHidden } from "./visually-hidden";

interface FindingRowProps {
  readonly finding: Finding;
  /** Named where the sheet holds several tables. */
  readonly project: string | null;
  readonly open: boolean;
  readonly writing: Writing;
  readonly onToggle: (finding: Finding) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

/** One finding: a click selects its cell in Excel and opens its detail. Memoised, for tables with hundreds. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, project, open, writing, onToggle, onWrite, onSelect } = props;
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const detailId = useId();
  const text = useMemo(() => findingText(messages, finding), [messages, finding]);
  return (
    <li className={mergeClasses(styles.row, open && styles.open)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? detailId : undefined}
        onClick={() => onToggle(finding)}
      >
        <SeverityIcon severity={finding.severity} className={styles.icon} />
        <span className={styles.title}>{text.title}</span>
        <span className={styles.cell}>
          {finding.cell ? formatCell(finding.cell) : t("pane:findings.wholeSheet")}
          <VisuallyHidden>{t(`pane:severity.${finding.severity}`)}</VisuallyHidden>
        </span>
        <ChevronDownRegular aria-hidden className={mergeClasses(styles.chevron, open && styles.turned)} />
        <span className={mergeClasses(styles.what, !open && styles.clamped)}>{text.what}</span>
        {project !== null && <span className={styles.project}>{project}</span>}
      </button>
      {open && (
        <div id={detailId}>
          <FindingDetail
            finding={finding}
            text={text}
            writing={writing}
            onWrite={onWrite}
            onSelect={onSelect}
          />
        </div>
      )}
    </li>
  );
});

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
