import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  areaOfCell,
  contains,
  formatArea,
  formatCell,
  rebuildTable,
  strayTexts,
  type Area,
  type SheetModel,
  type StrayTexts,
  type TableReport,
} from "../../../../core";
import { CellLink } from "../../../components/cell-link";
import { ChoiceField } from "../../../components/choice-field";
import { clampLines } from "../../../components/clamp";
import { FOCUS_RING } from "../../../components/focus-ring";
import { useMessages } from "../../../messages-context";
import type { Check } from "../../../store";

interface RebuildPanelProps {
  readonly check: Check;
  /** The table that is proposed, by its place among those of the sheet. */
  readonly first: number;
  readonly busy: boolean;
  /** Cells have changed since the check: what it read is no longer what stands there. */
  readonly outdated: boolean;
  readonly onInsert: (model: SheetModel) => void;
  readonly onSelect: (area: Area) => void;
  readonly onCancel: () => void;
}

/** What will be written on the new sheet, and what finds no place there, before anything is written. */
export default function RebuildPanel(props: RebuildPanelProps) {
  const { check, first, busy, outdated, onInsert, onSelect, onCancel } = props;
  const { t } = useMessages();
  const styles = useStyles();
  const { tables, profile } = check.report;
  const [chosen, setChosen] = useState(first);
  const report = tables[chosen] ?? tables[0];
  const planned = useMemo(
    () =>
      report && {
        stray: strayTexts(report.table),
        model: rebuildTable(report.table, {
          name: t("learn:rebuild.sheetName", { sheet: check.sheetName }),
          leftoverHeading: t("learn:rebuild.leftovers"),
          moreLeftovers: (count) => t("learn:rebuild.more", { count }),
          profile,
        }),
      },
    [report, profile, check.sheetName, t],
  );
  if (!report || !planned) return null;
  const { model, stray } = planned;
  const nameOf = ({ project, area }: TableReport) =>
    project ?? t("learn:rebuild.unnamed", { area: formatArea(area) });
  const { table, area } = report;
  const corrected = check.plan.edits.filter(({ cell }) => contains(area, cell)).length;
  return (
    <section aria-label={t("learn:rebuild.title")} className={styles.panel}>
      <h3 className={styles.title}>{t("learn:rebuild.title")}</h3>
      {tables.length > 1 && (
        <ChoiceField
          label={t("learn:rebuild.table")}
          value={String(chosen)}
          choices={tables.map((one, index) => ({ value: String(index), text: nameOf(one) }))}
          onChange={(index) => setChosen(Number(index))}
        />
      )}
      <p className={styles.text}>
        {t("learn:rebuild.what", {
          indicators: table.indicators.length,
          funds: table.funds ? table.funds.sources.length + 1 : 0,
          formulas: model.cells.filter(({ content }) => content.kind === "formula").length,
          area: formatArea(area),
        })}
      </p>
      {corrected > 0 && <p className={styles.text}>{t("learn:rebuild.corrected", { count: corrected })}</p>}
      <Contents model={model} />
      <Stray stray={stray} onSelect={onSelect} />
      {outdated && <p className={styles.text}>{t("learn:rebuild.outdated")}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || outdated}
          onClick={() => {
            if (!busy && !outdated) onInsert(model);
          }}
        >
          {t("learn:rebuild.action")}
        </Button>
        <Button onClick={onCancel}>{t("learn:rebuild.cancel")}</Button>
      </div>
    </section>
  );
}

/** The new sheet row by row, what is listed beside the form apart. */
function Contents({ model }: { model: SheetModel }) {
  const { t } = useMessages();
  const styles = useStyles();
  const rows = useMemo(() => rowsOf(model), [model]);
  return (
    <details className={styles.folded}>
      <summary className={styles.summary}>{t("learn:rebuild.contents")}</summary>
      <ol className={styles.list}>
        {rows.map(({ row, texts }) => (
          <li key={row} className={styles.row}>
            <span className={styles.number}>{t("learn:rebuild.row", { row: row + 1 })}</span>
            <span className={styles.cut}>{texts.join(" · ")}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The title is as wide as the form; what stands right of it is listed beside it. */
function rowsOf({ cells, looks: [title] }: SheetModel): { row: number; texts: string[] }[] {
  const form = title ? title.area.column + title.area.columns : 0;
  const rows = new Map<number, { column: number; text: string }[]>();
  for (const { cell, content } of cells) {
    if (cell.column >= form || content.kind === "blank") continue;
    const text = textOf(content);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), { column: cell.column, text }]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => ({ row, texts: own.sort((a, b) => a.column - b.column).map(({ text }) => text) }));
}

function textOf(content: Exclude<SheetModel["cells"][number]["content"], { kind: "blank" }>): string {
  switch (content.kind) {
    case "value":
      return String(content.value);
    case "text":
      return content.text;
    case "formula":
      return content.formula;
  }
}

function Stray({ stray: { texts, more }, onSelect }: { stray: StrayTexts; onSelect: (area: Area) => void }) {
  const { t } = useMessages();
  const styles = useStyles();
  if (texts.length === 0) return <p className={styles.text}>{t("learn:rebuild.noneUnplaced")}</p>;
  return (
    <details className={styles.folded} open={texts.length <= SHOWN_AT_ONCE}>
      <summary className={styles.summary}>
        {t("learn:rebuild.unplaced", { count: texts.length + more })}
      </summary>
      <ul className={styles.list}>
        {texts.map(({ cell, text }) => (
          <li key={formatCell(cell)} className={styles.row}>
            <CellLink area={areaOfCell(cell)} onSelect={onSelect} />
            <span className={styles.cut}>{text}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.text}>{t("learn:rebuild.more", { count: more })}</p>}
    </details>
  );
}

/** So many texts need not be unfolded first. */
const SHOWN_AT_ONCE = 5;

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  folded: { fontSize: tokens.fontSizeBase200 },
  summary: { minHeight: "24px", lineHeight: tokens.lineHeightBase300, cursor: "pointer", ...FOCUS_RING },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(44px, max-content) 1fr",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: "2px",
  },
  number: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  cut: { ...clampLines(2), overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
