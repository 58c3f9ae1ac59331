import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { decimalText, type Area, type CorrectionPlan, type Edit, type Report } from "../../core";
import { useMessages } from "../messages-context";
import { cellsText, contentText } from "../wording";
import { Change } from "./change";
import { EditChange } from "./fix-offer";

interface CorrectionPreviewProps {
  readonly report: Report;
  readonly plan: CorrectionPlan;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
  readonly onSelect: (area: Area) => void;
}

/** Every cell that the safe corrections will write, and what follows from them, before anything is written. */
export function CorrectionPreview({ report, plan, onWrite, onCancel, onSelect }: CorrectionPreviewProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const reviewLeft = report.findings.some(({ fix }) => fix?.safety === "review");
  return (
    <div className={styles.preview}>
      <h3 className={styles.title}>{t("pane:plan.title")}</h3>
      <ul className={styles.changes}>
        {plan.edits.map((edit) => (
          <li key={`${edit.cell.row}:${edit.cell.column}`} className={styles.change}>
            <EditChange edit={edit} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {plan.consequences.length > 0 && (
        <>
          <h3 className={styles.title}>{t("pane:plan.consequences")}</h3>
          <ul className={styles.changes}>
            {plan.consequences.map(({ cell, before, after }) => (
              <li key={`${cell.row}:${cell.column}`} className={styles.change}>
                <Change
                  cell={cell}
                  before={contentText(before, messages)}
                  after={contentText(after, messages)}
                  onSelect={onSelect}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.recalculates.length > 0 && (
        <p className={styles.note}>
          {t("pane:plan.recalculates", {
            count: plan.recalculates.length,
            cells: cellsText(
              plan.recalculates.map(({ cell }) => cell),
              messages,
            ),
          })}
        </p>
      )}
      {scoreChanges(report, plan).map(({ before, after }, index) => (
        <p key={index} className={styles.note}>
          {t("pane:plan.score", { before: before ?? t("pane:verdict.blank"), after })}
        </p>
      ))}
      {reviewLeft && <p className={styles.note}>{t("pane:plan.reviewLeft")}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onWrite(plan.edits)}>
          {t("pane:plan.apply", { count: plan.edits.length })}
        </Button>
        <Button onClick={onCancel}>{t("pane:plan.cancel")}</Button>
      </div>
    </div>
  );
}

/** The total score of each table whose stated total the plan changes. */
function scoreChanges(report: Report, plan: CorrectionPlan): { before: string | null; after: string }[] {
  return report.tables.flatMap((table, index) => {
    const before = table.score.stated;
    const after = plan.after.tables[index]?.score.stated;
    if (!after || (before && after.eq(before))) return [];
    return [{ before: before && decimalText(before), after: decimalText(after) }];
  });
}

const useStyles = makeStyles({
  preview: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  changes: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: "none" },
  change: {
    paddingBlock: "2px",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 28px",
  },
  note: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
