import { makeStyles, tokens } from "@fluentui/react-components";
import { decimalText, type Area, type CorrectionPlan, type Edit, type Report } from "../../../core";
import { Change } from "../../components/change";
import { useMessages } from "../../messages-context";
import { cellsText, contentText } from "../../wording";
import { EditsPreview } from "./edits-preview";

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
  const reviewLeft = report.findings.some(({ fix, waived }) => fix?.safety === "review" && !waived);
  return (
    <EditsPreview
      title={t("pane:plan.title")}
      edits={plan.edits}
      onWrite={onWrite}
      onCancel={onCancel}
      onSelect={onSelect}
    >
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
    </EditsPreview>
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
});
