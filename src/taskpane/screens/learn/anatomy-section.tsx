import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatArea, partsOf, sampleParts, type Area, type TablePart } from "../../../core";
import { CellLink } from "../../components/cell-link";
import { ChoiceField } from "../../components/choice-field";
import { FOCUS_RING } from "../../components/focus-ring";
import { useMessages } from "../../messages-context";
import type { ScreenProps } from "../screen-props";

/** What a table is made of: that of the sheet that was validated, or the usual form where none was. */
export function AnatomySection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const check = state.screen.kind === "checked" ? state.screen.check : null;
  const tables = check?.report.tables ?? [];
  const [chosen, setChosen] = useState(0);
  const table = tables[chosen] ?? tables[0];
  const parts = table ? partsOf(table.table) : sampleParts();
  const select = (area: Area) => void steps.selectArea(area, check?.sheetId);
  return (
    <>
      <p className={styles.lead}>
        {table ? t("learn:anatomy.ofSheet", { sheet: check?.sheetName ?? "" }) : t("learn:anatomy.ofSample")}
      </p>
      {!table && (
        <Button disabledFocusable={state.activity !== "none"} onClick={() => void steps.validate()}>
          {t("learn:anatomy.validate")}
        </Button>
      )}
      {tables.length > 1 && (
        <ChoiceField
          label={t("learn:anatomy.table")}
          value={String(chosen)}
          choices={tables.map(({ project, area }, index) => ({
            value: String(index),
            text: project ?? formatArea(area),
          }))}
          onChange={(index) => setChosen(Number(index))}
        />
      )}
      <ol className={styles.form}>
        {parts.map((part) => (
          <li key={part.part} className={styles.part}>
            <Part part={part} onSelect={table ? select : null} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface PartProps {
  readonly part: TablePart;
  /** Null where nothing stands on a sheet. */
  readonly onSelect: ((area: Area) => void) | null;
}

/** A part as a band of the form: the taller, the more rows it has. */
function Part({ part: { part, area, levels, columns }, onSelect }: PartProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const band = part === "header" ? styles.shaded : part === "title" ? styles.bold : undefined;
  return (
    <>
      <div className={mergeClasses(styles.head, band)}>
        <h2 className={styles.name}>{t(`learn:anatomy.parts.${part}.name`)}</h2>
        {onSelect && <CellLink area={area} onSelect={onSelect} />}
      </div>
      <p className={styles.text}>{t(`learn:anatomy.parts.${part}.text`)}</p>
      {levels.length > 0 && (
        <Places title={t("learn:anatomy.levels")}>
          {levels.map((level) => (
            <li key={formatArea(level.area)} className={styles.line}>
              {onSelect && <CellLink area={level.area} onSelect={onSelect} />}
              <span>{level.name}</span>
            </li>
          ))}
        </Places>
      )}
      {columns.length > 0 && (
        <Places title={t("learn:anatomy.columns")}>
          {columns.map(({ column, name, area: own }) => (
            <li key={column} className={styles.line}>
              {onSelect && <CellLink area={own} onSelect={onSelect} />}
              <span>
                <b>{name}</b>
                {` ${t(`learn:anatomy.column.${column}`)}`}
              </span>
            </li>
          ))}
        </Places>
      )}
    </>
  );
}

function Places({ title, children }: { title: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.places}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.lines}>{children}</ul>
    </details>
  );
}

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: {
    margin: 0,
    padding: 0,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: "none",
  },
  part: {
    padding: tokens.spacingHorizontalS,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  shaded: { backgroundColor: tokens.colorNeutralBackground3 },
  bold: { fontSize: tokens.fontSizeBase400 },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  places: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  summary: { minHeight: "24px", lineHeight: "24px", cursor: "pointer", ...FOCUS_RING },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) 1fr",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    lineHeight: tokens.lineHeightBase300,
  },
});
