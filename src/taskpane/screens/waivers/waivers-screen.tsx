import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkNoteRegular } from "@fluentui/react-icons/svg/checkmark-note";
import { useEffect, useMemo } from "react";
import { EmptyState } from "../../components/empty-state";
import { LastFailure } from "../../components/last-failure";
import { NoticeBar } from "../../components/notice-bar";
import { RunProgressBar } from "../../components/run-progress";
import { WaivingResultBar } from "../../components/waiving-result-bar";
import { useMessages } from "../../messages-context";
import { type PaneState, type PaneSteps } from "../../store";
import type { ScreenProps } from "../screen-props";
import { ObsoleteWaivers } from "./obsolete-waivers";
import { WaiverCard } from "./waiver-card";
import { isObsolete, STATES, waiverEntries, type WaiverEntry } from "./waiver-entries";

/** Every waiver that the workbook keeps, how each stands, and the way to take it out. */
export function WaiversScreen({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const { kept, waiving, workbook } = state;
  const { refreshWaivers } = steps;
  useEffect(() => void refreshWaivers(), [refreshWaivers]);
  return (
    <>
      <LastFailure state={state} steps={steps} />
      {waiving && <WaivingResultBar result={waiving} busy={state.activity !== "none"} steps={steps} />}
      {workbook.progress && <RunProgressBar progress={workbook.progress} onStop={steps.stopWorkbook} />}
      {kept.problem !== null ? (
        <NoticeBar tone="warning" title={t("waivers:problem.title")}>
          <div>{t(`waivers:problem.${kept.problem}`)}</div>
          <div>{t("waivers:problem.untouched")}</div>
        </NoticeBar>
      ) : kept.memory.waivers.length === 0 ? (
        <EmptyState
          icon={CheckmarkNoteRegular}
          title={t("waivers:screen.none.title")}
          body={t("waivers:screen.none.body")}
        >
          <Button onClick={() => steps.show("sheet")}>{t("waivers:screen.toSheet")}</Button>
        </EmptyState>
      ) : (
        <Waivers state={state} steps={steps} />
      )}
    </>
  );
}

function Waivers({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const entries = useMemo(() => waiverEntries(state, steps.today()), [state, steps]);
  const obsolete = entries.filter(isObsolete);
  const unseen = entries.filter((entry) => entry.state === "unseen").length;
  const busy = state.activity !== "none";
  return (
    <section aria-label={t("waivers:screen.label")} className={styles.screen}>
      <p className={styles.lead}>{t("waivers:screen.lead")}</p>
      <Sum entries={entries} />
      {unseen > 0 && !state.workbook.progress && (
        <NoticeBar
          tone="info"
          actions={
            <Button size="small" disabledFocusable={busy} onClick={() => void steps.checkWorkbook()}>
              {t("waivers:screen.check")}
            </Button>
          }
        >
          {t("waivers:screen.unseen", { count: unseen })}
        </NoticeBar>
      )}
      {obsolete.length > 0 && (
        <ObsoleteWaivers
          entries={obsolete}
          busy={busy}
          onRemove={() => void steps.withdraw(obsolete.map(({ waiver }) => waiver))}
        />
      )}
      {entries.map((entry) => (
        <WaiverCard
          key={`${entry.waiver.finding} ${entry.waiver.on}`}
          entry={entry}
          busy={busy}
          onOpen={wayToFinding(entry, state, steps)}
          onSelect={(area) => void steps.select(area, entry.sheetId ?? undefined)}
          onWithdraw={() => void steps.withdraw([entry.waiver])}
        />
      ))}
    </section>
  );
}

/** How many there are, in all and in each state. */
function Sum({ entries }: { entries: readonly WaiverEntry[] }) {
  const { t } = useMessages();
  const styles = useStyles();
  const states = STATES.toReversed().flatMap((state) => {
    const count = entries.filter((entry) => entry.state === state).length;
    return count === 0 ? [] : [t(`waivers:states.${state}`, { count })];
  });
  const all = t("waivers:screen.all", { count: entries.length });
  return (
    <p className={styles.sum}>{t("waivers:screen.sum", { all, states: states.join(t("pane:separator")) })}</p>
  );
}

/** Turns to the finding in the list, where a waiver that lapsed can be renewed. */
function wayToFinding(
  { finding, sheetId }: WaiverEntry,
  { screen }: PaneState,
  steps: PaneSteps,
): (() => void) | null {
  if (!finding || screen.kind !== "checked" || screen.check.sheetId !== sheetId) return null;
  if (!screen.check.report.findings.some(({ id }) => id === finding.id)) return null;
  return () => {
    steps.changeList({ filter: "all", search: "", hidesWaived: false });
    steps.openFinding(finding.id);
    steps.show("sheet");
    if (finding.cell) void steps.select(finding.cell, sheetId);
  };
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  lead: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sum: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
