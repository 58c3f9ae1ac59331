import type { TableJson } from "./file-report";

/** Lower bounds of the classes, in points of 100; finer where nearly all self-evaluations lie. */
const BOUNDS = [0, 60, 70, 80, 90, 95, 100] as const;

/** Scores from `from` on and below `to`; null for the class of full marks. */
export interface ScoreClass {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** How the total scores of many tables are spread. */
export interface ScoreDistribution {
  readonly classes: readonly ScoreClass[];
  readonly count: number;
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
}

/** The total that a table's scores come to, or the one it states where they cannot be added up. */
export function totalScoreOf({ score }: TableJson): number | null {
  const text = score.computed ?? score.stated;
  return text === null ? null : Number(text);
}

export function scoreDistribution(scores: readonly number[]): ScoreDistribution {
  const sorted = [...scores].sort((a, b) => a - b);
  const classes = BOUNDS.map((from, index) => {
    const to = BOUNDS[index + 1] ?? null;
    // A negative total is an error of its own; it lies in the lowest class.
    const belongs = (score: number) => (score >= from || index === 0) && (to === null || score < to);
    return { from, to, count: sorted.filter(belongs).length };
  });
  return {
    classes,
    count: sorted.length,
    lowest: sorted[0] ?? null,
    median: medianOf(sorted),
    highest: sorted.at(-1) ?? null,
  };
}

/** The lower of the two middle ones where there is no middle one: it is a score that a table has. */
function medianOf(sorted: readonly number[]): number | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
