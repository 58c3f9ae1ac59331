import { totalOf, type PracticeIndicator, type PracticeTable } from "../practice-table";
import {
  allFull,
  eachIndicator,
  isDeducted,
  isFull,
  partOf,
  quantityOf,
  withIndicator,
  type Mistake,
  type Way,
} from "./mistake";

function inTotal(column: "points" | "score", plant: Way["plant"]): Way[] {
  return [{ place: { part: "total", column }, parts: ["total"], plant }];
}

const full = (indicator: PracticeIndicator) => isFull(indicator) && Number(indicator.points) >= 4;

export const SCORE_MISTAKES: readonly Mistake[] = [
  {
    rule: "points-not-100",
    exampleOnly: true,
    ways: (table) =>
      eachIndicator(table, "points", (one) =>
        full(one) ? { points: Number(one.points) + 2, score: Number(one.score) + 2 } : null,
      ).map((way) => ({ ...way, place: { part: "total", column: "points" } })),
  },
  {
    rule: "points-total-mismatch",
    ways: () => inTotal("points", (table) => ({ ...table, total: { ...table.total, points: 98 } })),
  },
  {
    rule: "points-negative",
    exampleOnly: true,
    ways: (table) =>
      eachIndicator(table, "points", (one) => (full(one) ? { points: -Number(one.points) } : null)),
  },
  {
    rule: "inapplicable-indicator-weighted",
    ways: (table) =>
      eachIndicator(table, "points", (one) => (full(one) ? { target: "不适用", actual: "不适用" } : null)),
  },
  {
    rule: "weights-off-profile",
    ways: ({ indicators }) => {
      const from = indicators.findIndex((one) => one.level1 === "效益指标" && full(one));
      const to = indicators.findIndex((one) => one.level1 === "产出指标" && full(one));
      if (from < 0 || to < 0) return [];
      return [
        {
          place: { part: "total", column: "points" },
          shownBy: { part: "levels" },
          parts: [partOf(from), partOf(to), "weights"],
          plant: (table) => moved(table, from, to, 2),
        },
      ];
    },
  },
  {
    rule: "score-exceeds-points",
    ways: (table) =>
      eachIndicator(table, "score", (one) => (full(one) ? { score: Number(one.points) + 1 } : null)),
  },
  {
    rule: "score-negative",
    ways: (table) =>
      eachIndicator(table, "score", (one) => (isDeducted(one) ? { score: -Number(one.score) } : null)),
  },
  {
    rule: "score-total-mismatch",
    ways: (_table, profile) =>
      inTotal("score", (table) => ({
        ...table,
        total: { ...table.total, score: totalOf(table, "score", profile)?.minus(1).toNumber() ?? null },
      })),
  },
  {
    rule: "unmet-full-score",
    ways: (table) =>
      eachIndicator(table, "score", (one) => {
        const quantity = quantityOf(one);
        if (!quantity || !full(one)) return null;
        return { actual: `${Math.floor(quantity.value * 0.8)}${quantity.unit}` };
      }),
  },
  {
    rule: "unmet-score-above-proportion",
    ways: (table) =>
      eachIndicator(table, "score", (one) =>
        isDeducted(one) ? { score: Math.max(Number(one.points) - 0.2, Number(one.score)) } : null,
      ),
  },
  {
    rule: "scored-without-result",
    ways: (table) =>
      eachIndicator(table, "score", (one) =>
        quantityOf(one) && full(one)
          ? {
              actual: "未开展",
              score: Number(one.points) / 2,
              reason: "承办单位年底才确定，工作顺延到下年。",
            }
          : null,
      ),
  },
  {
    rule: "met-but-deducted",
    ways: (table) =>
      eachIndicator(table, "score", (one) =>
        quantityOf(one) && full(one)
          ? { score: Number(one.points) - 1, reason: "个别点位验收资料移交较晚，已补齐。" }
          : null,
      ),
  },
  {
    rule: "grade-mismatch",
    ways: () => [
      { place: { part: "grade" }, parts: ["grade"], plant: (table) => ({ ...table, grade: "良" }) },
    ],
  },
  {
    rule: "all-full-marks",
    exampleOnly: true,
    ways: () => inTotal("score", allFull),
  },
];

/** Points, and the full score with them, moved from one row to another. */
function moved(table: PracticeTable, from: number, to: number, points: number): PracticeTable {
  const shifted = (row: number, by: number): Partial<PracticeIndicator> => {
    const own = Number(table.indicators[row]?.points) + by;
    return { points: own, score: own };
  };
  return withIndicator(withIndicator(table, from, shifted(from, -points)), to, shifted(to, points));
}
