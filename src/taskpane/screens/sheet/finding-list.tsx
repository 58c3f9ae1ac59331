import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Area, Edit, Finding } from "../../../core";
import type { Writing } from "../../components/fix-offer";
import { FOCUS_RING } from "../../components/focus-ring";
import { SeverityIcon } from "../../components/severity-icon";
import { useMessages } from "../../messages-context";
import { FindingRow } from "./finding-row";
import type { ListedGroup } from "./listed-findings";
import type { RuleFixes } from "./rule-fixes";
import type { Waiving } from "./waiving";

interface FindingListProps {
  readonly groups: readonly ListedGroup[];
  readonly openFinding: string | null;
  /** The sheet holds several tables, so that each finding names its project. */
  readonly namesProjects: boolean;
  readonly writing: Writing;
  readonly ruleFixes: RuleFixes;
  readonly waiving: Waiving;
  readonly onToggle: (finding: Finding) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

/** The findings under their headings; arrow keys go from one to the next. */
export function FindingList({ groups, ...rest }: FindingListProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const list = useRef<HTMLElement>(null);
  if (groups.length === 0) return <p className={styles.none}>{t("pane:list.nothing")}</p>;
  return (
    <section
      ref={list}
      aria-label={t("pane:findings.label")}
      className={styles.list}
      onKeyDown={(event) => {
        if (list.current) moveFocus(event, list.current);
      }}
    >
      {groups.map((group) => (
        <Group key={`${group.key} ${group.folded ? "folded" : ""}`} group={group} {...rest} />
      ))}
      <p className={styles.keys}>{t("pane:list.keys")}</p>
    </section>
  );
}

function Group({
  group,
  openFinding,
  namesProjects,
  ...rest
}: Omit<FindingListProps, "groups"> & { group: ListedGroup }) {
  const { t } = useMessages();
  const styles = useStyles();
  const holdsOpen = group.findings.some(({ id }) => id === openFinding);
  const [unfolded, setUnfolded] = useState(!group.folded || holdsOpen);
  const [seen, setSeen] = useState(openFinding);
  if (seen !== openFinding) {
    setSeen(openFinding);
    if (holdsOpen) setUnfolded(true);
  }
  return (
    <details
      open={unfolded}
      className={styles.group}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        {group.severity && <SeverityIcon severity={group.severity} />}
        <h2 className={styles.heading}>{group.title}</h2>
        <span className={styles.count}>{group.findings.length}</span>
        <ChevronDownRegular aria-hidden className={styles.chevron} />
      </summary>
      <ul className={styles.rows}>
        {group.findings.map((finding) => (
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

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Only from a finding's own button: inside of a detail the keys keep their meaning. */
function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const step = STEPS[event.key];
  const buttons = [...list.querySelectorAll<HTMLElement>("details[open] [data-finding]")];
  const index = buttons.findIndex((button) => button === event.target);
  if (!step || index < 0) return;
  event.preventDefault();
  buttons[step(index, buttons.length)]?.focus();
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  heading: {
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  count: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: "12px" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  keys: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
