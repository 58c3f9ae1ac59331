import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { decimalText, type Area, type Decimal, type Explanation } from "../../../core";
import type { Messages } from "../../../messages";
import { CellLink } from "../../components/cell-link";
import { FOCUS_RING } from "../../components/focus-ring";
import { useMessages } from "../../messages-context";
import { executionLines, indicatorLines, type SumLine } from "./sum-lines";

interface ScorePartsProps {
  readonly explanation: Explanation;
  readonly onSelect: (area: Area) => void;
}

/** A part of the total: what it got of what it could get, and the lines that it is the sum of. */
interface ScorePart {
  readonly name: string;
  readonly score: Decimal | null;
  readonly points: Decimal | null;
  readonly lines: readonly SumLine[];
}

/** The sum behind a total score: a bar for the execution and each level, unfolded every line with its cell. */
export function ScoreParts({ explanation, onSelect }: ScorePartsProps) {
  const messages = useMessages();
  const styles = useStyles();
  const parts = partsOf(explanation, messages);
  if (parts.length === 0) return null;
  return (
    <div className={styles.parts}>
      {parts.map((part) => (
        <Part key={part.name} part={part} onSelect={onSelect} />
      ))}
    </div>
  );
}

function Part({ part, onSelect }: { part: ScorePart; onSelect: (area: Area) => void }) {
  const { t } = useMessages();
  const styles = useStyles();
  const { name, score, points, lines } = part;
  return (
    <details>
      <summary className={styles.summary}>
        <span>{name}</span>
        <Bar score={score} points={points} />
        <span className={styles.figures}>
          {score && points
            ? t("pane:parts.of", { score: decimalText(score), points: decimalText(points) })
            : t("pane:verdict.unknown")}
        </span>
      </summary>
      <ul className={styles.lines}>
        {lines.map(({ key, area, text, value }) => (
          <li key={key} className={styles.line}>
            {area ? <CellLink area={area} onSelect={onSelect} /> : <span />}
            <span className={styles.text}>{text}</span>
            <span className={styles.value}>{value}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** For the eye alone: the figures beside it say the same. Full marks differ by shape too: the bar is full. */
function Bar({ score, points }: Pick<ScorePart, "score" | "points">) {
  const styles = useStyles();
  const share = score && points?.gt(0) ? Number(score.div(points)) : 0;
  const percent = Math.max(0, Math.min(1, share)) * 100;
  return (
    <span aria-hidden className={styles.track}>
      <span
        className={mergeClasses(styles.filled, share > 1 && styles.over)}
        style={{ width: `${percent}%` }}
      />
    </span>
  );
}

function partsOf({ execution, indicators, subtotals }: Explanation, messages: Messages): ScorePart[] {
  const { t } = messages;
  const executed: ScorePart[] = execution
    ? [
        {
          name: t("pane:parts.execution"),
          score: execution.score.computed ?? execution.score.stated?.value ?? null,
          points: execution.points,
          lines: executionLines(execution, messages),
        },
      ]
    : [];
  return [
    ...executed,
    ...subtotals.map(({ part, score, points }) => ({
      name: t(`pane:parts.${part ?? "other"}`),
      score,
      points,
      lines: indicatorLines(
        indicators.filter((indicator) => indicator.part === part),
        messages,
      ),
    })),
  ];
}

const useStyles = makeStyles({
  parts: { margin: `0 0 ${tokens.spacingVerticalS}` },
  summary: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) 1fr minmax(72px, max-content)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...FOCUS_RING,
  },
  figures: { fontVariantNumeric: "tabular-nums", textAlign: "end", whiteSpace: "nowrap" },
  track: {
    height: "6px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  filled: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  lines: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(36px, max-content) 1fr max-content",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  text: { overflowWrap: "anywhere" },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
