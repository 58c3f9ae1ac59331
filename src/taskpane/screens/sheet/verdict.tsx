import { makeStyles, tokens } from "@fluentui/react-components";
import {
  contains,
  decimalText,
  formatArea,
  type Area,
  type Explanation,
  type Finding,
  type TableReport,
} from "../../../core";
import type { Messages } from "../../../messages";
import { useMessages } from "../../messages-context";
import { clampLines } from "../../components/clamp";
import { FigureTable, type FigureRow } from "./figure-table";
import { ScoreParts } from "./score-parts";
import { UnplacedTexts } from "./unplaced-texts";

/** The rules whose findings contradict a figure of the verdict: the pane judges nothing by itself. */
const CONTRADICTED_BY = {
  score: ["score-total-mismatch"],
  points: ["points-total-mismatch", "points-not-100"],
  rate: ["execution-rate-mismatch"],
  executionScore: ["execution-score-mismatch"],
  grade: ["grade-mismatch"],
} as const;

interface VerdictProps {
  readonly report: TableReport;
  /** The sum behind the score. */
  readonly explanation: Explanation | undefined;
  /** The findings of the sheet. */
  readonly findings: readonly Finding[];
  readonly onSelect: (area: Area) => void;
}

/** What a table comes to: the total and its grade, and each derived figure as stated beside as computed. */
export function Verdict({ report, explanation, findings, onSelect }: VerdictProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { score, grade } = report;
  const name = report.project ?? formatArea(report.area);
  return (
    <section aria-label={t("pane:verdict.title", { name })} className={styles.card}>
      <h2 className={styles.project} title={report.project ?? undefined}>
        {report.project ?? t("pane:verdict.unnamed")}
      </h2>
      {score.computed ? (
        <div className={styles.headline}>
          <span className={styles.label}>{t("pane:verdict.score")}</span>
          <span className={styles.score}>{decimalText(score.computed)}</span>
          <span className={styles.label}>{t("pane:verdict.outOf")}</span>
          {grade.computed !== null && (
            <span className={styles.grade}>{t(`pane:verdict.gradeName.${grade.computed}`)}</span>
          )}
        </div>
      ) : (
        <p className={styles.unknown}>{t("pane:verdict.scoreUnknown")}</p>
      )}
      {explanation && <ScoreParts explanation={explanation} onSelect={onSelect} />}
      <FigureTable rows={figureRows(report, findings, messages)} />
      <UnplacedTexts unplaced={report.table.unplaced} onSelect={onSelect} />
    </section>
  );
}

function figureRows(report: TableReport, findings: readonly Finding[], { t }: Messages): FigureRow[] {
  const broken = new Set(
    findings.filter(({ cell }) => cell && contains(report.area, cell)).map(({ rule }) => rule),
  );
  const differs = (name: keyof typeof CONTRADICTED_BY) =>
    CONTRADICTED_BY[name].some((rule) => broken.has(rule));
  const row = (
    name: keyof typeof CONTRADICTED_BY,
    stated: string | null,
    computed: string | null,
  ): FigureRow => ({
    name: t(`pane:verdict.row.${name}`),
    stated,
    computed,
    differs: differs(name),
  });
  const { points, score, execution, grade } = report;
  const rows = [
    row("score", plain(score.stated), plain(score.computed)),
    row("points", plain(points.stated), plain(points.computed)),
    row("rate", percent(execution.rate.stated), percent(execution.rate.computed)),
    row("executionScore", plain(execution.score.stated), plain(execution.score.computed)),
  ];
  // Most forms have no place for a grade: none is missing there.
  return grade.stated === null ? rows : [...rows, row("grade", grade.stated, grade.computed)];
}

type Figure = TableReport["score"]["stated"];

function plain(figure: Figure): string | null {
  return figure && decimalText(figure);
}

/** A ratio as a percentage: 0.985 → `98.5%`. */
function percent(ratio: Figure): string | null {
  return ratio && `${decimalText(ratio.times(100))}%`;
}

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  project: {
    ...clampLines(2),
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  headline: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  score: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  grade: {
    alignSelf: "center",
    marginInlineStart: "auto",
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  unknown: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
