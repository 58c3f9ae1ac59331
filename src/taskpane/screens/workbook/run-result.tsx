import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { TextField } from "../../components/text-field";
import { useMessages } from "../../messages-context";
import type { PaneSteps, TableFilter, TableOrder, WorkbookRun, WorkbookView } from "../../store";
import { ChoiceField } from "../../components/choice-field";
import { FindingLines } from "./finding-lines";
import { RunNotices } from "./run-notices";
import { ScoreDistribution } from "./score-distribution";
import { findingsOutside, shownEntries, tableEntries } from "./table-entries";
import { TableCard } from "./table-card";

const ORDERS: readonly TableOrder[] = ["sheet", "errors", "score", "rate", "project"];
const FILTERS: readonly TableFilter[] = ["all", "errors", "warnings", "fresh", "clean"];

interface RunResultProps {
  readonly run: WorkbookRun;
  readonly view: WorkbookView;
  readonly steps: PaneSteps;
}

/** What the last validation of the workbook found: the sum of it, its picture, and table by table. */
export function RunResult({ run, view, steps }: RunResultProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const entries = useMemo(() => tableEntries(run), [run]);
  const outside = useMemo(() => findingsOutside(run), [run]);
  const shown = useMemo(() => shownEntries(entries, view), [entries, view]);
  const go = (sheet: string, place: { readonly row: number; readonly column: number }) =>
    void steps.select(place, run.sheetIds.get(sheet));
  return (
    <div className={styles.result}>
      <RunNotices run={run} entries={entries} />
      {entries.length > 1 && <ScoreDistribution entries={entries} />}
      {outside.length > 0 && (
        <section aria-label={t("workbook:outside")} className={styles.card}>
          <h2 className={styles.title}>{t("workbook:outside")}</h2>
          <FindingLines findings={outside} fresh={run.changes?.fresh} namesSheet onGo={go} />
        </section>
      )}
      {entries.length > 1 && (
        <div className={styles.tools}>
          <TextField
            type="search"
            label={t("workbook:search")}
            value={view.search}
            onChange={(search) => steps.changeWorkbookView({ search })}
            hidesLabel
          />
          <div className={styles.choices}>
            <ChoiceField
              label={t("workbook:order.label")}
              value={view.order}
              choices={ORDERS.map((order) => ({ value: order, text: t(`workbook:order.${order}`) }))}
              onChange={(order) => steps.changeWorkbookView({ order })}
            />
            <ChoiceField
              label={t("workbook:filter.label")}
              value={view.filter}
              choices={FILTERS.filter((filter) => filter !== "fresh" || run.changes).map((filter) => ({
                value: filter,
                text: t(`workbook:filter.${filter}`),
              }))}
              onChange={(filter) => steps.changeWorkbookView({ filter })}
            />
          </div>
        </div>
      )}
      <section aria-label={t("workbook:tables")} className={styles.tables}>
        {shown.map((entry) => (
          <TableCard key={entry.index} entry={entry} fresh={run.changes?.fresh} onGo={go} />
        ))}
        {shown.length === 0 && entries.length > 0 && <p className={styles.none}>{t("workbook:nothing")}</p>}
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  tables: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
