import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditChange } from "../../components/fix-offer";
import { FOCUS_RING } from "../../components/focus-ring";
import { useMessages } from "../../messages-context";
import { cellsOf, type PaneSteps, type WrittenBatch } from "../../store";
import { cellsText, momentText } from "../../wording";

interface BatchProps {
  readonly batch: WrittenBatch;
  readonly busy: boolean;
  readonly steps: PaneSteps;
}

/** One write: when, where, how many cells; unfolded each cell with what it held and what it was given. */
export function Batch({ batch, busy, steps }: BatchProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { purpose, sheetId, sheetName, at, edits, restorable } = batch;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t(`record:purpose.${purpose}`, { count: edits.length })}</h2>
        <time dateTime={new Date(at).toISOString()} className={styles.time}>
          {momentText(at, messages)}
        </time>
      </div>
      <div className={styles.place}>
        {t("record:place", { sheet: sheetName, cells: cellsText(cellsOf(batch), messages) })}
      </div>
      <details className={styles.cells}>
        <summary className={styles.summary}>{t("record:cells")}</summary>
        <ul className={styles.list}>
          {edits.map((edit) => (
            <li key={`${edit.cell.row}:${edit.cell.column}`}>
              <EditChange edit={edit} onSelect={(area) => void steps.select(area, sheetId)} />
              {typeof edit.rule === "string" && (
                <div className={styles.rule}>
                  {t("record:rule", { rule: messages.find(`rules:${edit.rule}.name`) ?? edit.rule })}
                </div>
              )}
            </li>
          ))}
        </ul>
      </details>
      {restorable.length > 0 && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => void steps.putBack(batch)}
        >
          {t("record:putBack", { count: restorable.length })}
        </Button>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  time: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  place: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  cells: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  summary: { minHeight: "24px", color: tokens.colorNeutralForeground2, cursor: "pointer", ...FOCUS_RING },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: {
    marginInlineStart: `calc(36px + ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground3,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { marginTop: tokens.spacingVerticalS },
});
