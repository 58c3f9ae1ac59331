import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef } from "react";
import type { Area, Edit, Finding } from "../../../core";
import { CorrectionPreview } from "./correction-preview";
import { CalmWord } from "./calm-word";
import { FilterBar } from "./filter-bar";
import { FindingList } from "./finding-list";
import { areaOfFinding } from "./finding-row";
import { ListTools } from "./list-tools";
import { listedGroups } from "./listed-findings";
import { Notices } from "./notices";
import { firstOutOfOrder, RebuildOffer } from "./rebuild";
import { ruleFixesOf } from "./rule-fixes";
import { Verdict } from "./verdict";
import { useWaiving } from "./waiving";
import { useMessages } from "../../messages-context";
import { NoTableScreen } from "./no-table-screen";
import {
  findingsBySeverity,
  writingBlocked,
  type CheckedScreen as Checked,
  type PaneState,
  type PaneSteps,
} from "../../store";
import type { Writing } from "../../components/fix-offer";

interface CheckedScreenProps {
  readonly state: PaneState;
  readonly screen: Checked;
  readonly steps: PaneSteps;
}

/** The result of a check, and what the user has to know before reading it. */
export default function CheckedScreen({ state, screen, steps }: CheckedScreenProps) {
  const { tables, findings } = screen.check.report;
  // A catalogue (目录) has no table, and may yet have counts that are wrong.
  const found = tables.length > 0 || findings.some(({ rule }) => rule !== "table-not-recognised");
  return (
    <>
      <Notices state={state} screen={screen} steps={steps} />
      {found ? (
        <CheckedTables state={state} screen={screen} steps={steps} />
      ) : (
        <NoTableScreen check={screen.check} />
      )}
    </>
  );
}

/** The verdict of each table, the offer to correct, and the findings. */
function CheckedTables({ state, screen, steps }: CheckedScreenProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { report, explanations, plan } = screen.check;
  const { list } = state;
  const findings = useMemo(() => findingsBySeverity(report.findings), [report]);
  const waived = report.findings.filter((finding) => finding.waived).length;
  const groups = useMemo(() => listedGroups(report, list, messages), [report, list, messages]);
  const ruleFixes = useMemo(() => ruleFixesOf(report), [report]);
  const outOfOrder = useMemo(() => firstOutOfOrder(report) !== undefined, [report]);
  const rebuild = <RebuildOffer state={state} screen={screen} steps={steps} />;
  const listed = groups.flatMap((group) => group.findings);
  const writing = useWriting(state, screen);
  const waiving = useWaiving(state, screen, steps);
  const select = useCallback((area: Area) => void steps.select(area), [steps]);
  const write = useCallback(
    (edits: readonly Edit[]) => {
      if (writing.allowed) void steps.write(edits);
    },
    [steps, writing],
  );
  const toggle = useCallback(
    (finding: Finding) => {
      steps.toggleFinding(finding.id);
      const area = areaOfFinding(finding);
      if (area) void steps.select(area);
    },
    [steps],
  );
  const goTo = (finding: Finding) => {
    steps.openFinding(finding.id);
    const area = areaOfFinding(finding);
    if (area) void steps.select(area);
  };
  return (
    <div className={styles.screen}>
      <CalmWord findings={findings} waived={waived} />
      {report.tables.length > 1 && (
        <p className={styles.tables}>{t("pane:verdict.tables", { count: report.tables.length })}</p>
      )}
      {report.tables.map((table, index) => (
        <Verdict
          key={`${table.area.row}:${table.area.column}`}
          report={table}
          explanation={explanations[index]}
          findings={report.findings}
          onSelect={select}
        />
      ))}
      {plan.edits.length > 0 && (
        <Corrections screen={screen} writing={writing} steps={steps} onWrite={write} onSelect={select} />
      )}
      {outOfOrder && rebuild}
      {report.findings.length > 0 && (
        <FilterBar
          findings={report.findings}
          filter={list.filter}
          onFilter={(filter) => steps.changeList({ filter })}
        />
      )}
      {report.findings.length > 1 && (
        <ListTools
          view={list}
          listed={listed}
          openFinding={screen.openFinding}
          waived={waived}
          onChange={steps.changeList}
          onGoTo={goTo}
        />
      )}
      {report.findings.length > 0 && (
        <FindingList
          groups={groups}
          openFinding={screen.openFinding}
          namesProjects={report.tables.length > 1}
          writing={writing}
          ruleFixes={ruleFixes}
          waiving={waiving}
          onToggle={toggle}
          onWrite={write}
          onSelect={select}
        />
      )}
      {!outOfOrder && rebuild}
    </div>
  );
}

interface CorrectionsProps {
  readonly screen: Checked;
  readonly writing: Writing;
  readonly steps: PaneSteps;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

function Corrections({ screen, writing, steps, onWrite, onSelect }: CorrectionsProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { report, plan } = screen.check;
  const open = screen.previewOpen && writing.allowed;
  return (
    <div ref={place}>
      <Button
        className={styles.wide}
        aria-expanded={open}
        disabledFocusable={!writing.allowed}
        onClick={steps.togglePreview}
      >
        {t("pane:plan.open", { count: plan.edits.length })}
      </Button>
      {!writing.allowed && writing.why !== null && <p className={styles.why}>{writing.why}</p>}
      {open && (
        <CorrectionPreview
          report={report}
          plan={plan}
          onWrite={onWrite}
          onSelect={onSelect}
          onCancel={() => {
            steps.togglePreview();
            place.current?.querySelector("button")?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The same object as long as the answer is the same, so that memoised rows stay as they are. */
function useWriting(state: PaneState, screen: Checked): Writing {
  const { t } = useMessages();
  const blocked = writingBlocked(state);
  const sheet = screen.check.sheetName;
  return useMemo(() => {
    switch (blocked) {
      case null:
        return { allowed: true };
      case "busy":
        return { allowed: false, why: null };
      case "outdated":
        return { allowed: false, why: t("pane:fix.blockedOutdated") };
      case "foreign":
        return { allowed: false, why: t("pane:fix.blockedForeign", { sheet }) };
    }
  }, [blocked, sheet, t]);
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  tables: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wide: { width: "100%" },
  why: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
