import type { Profile } from "./profile";

/**
 * Shenzhen's form of 2020 and the default. A rate of two decimals times ten points stands in all published
 * tables that state an execution score. Weights and grade bands are those of the notes printed on forms. The
 * threshold of over-achievement is Guangxi's; where two schools are known for a formula, it is the one that
 * complains less.
 */
export const SHENZHEN_2020: Profile = {
  name: "shenzhen-2020",
  severities: {},
  executionPoints: 10,
  rateDecimals: 2,
  roundingOrder: "rate-then-score",
  lowExecutionRate: 0.6,
  weights: { output: 50, outcome: 30, satisfaction: 10 },
  gradeBands: { 优: 90, 良: 80, 中: 60 },
  implausible: { scoreShare: 0.95, executionRate: 0.6 },
  equalExceeded: "undetermined",
  reverseFormula: "ratio",
  overachievement: 1.3,
  source:
    "57 tables that a Shenzhen bureau published for 2020; printed notes: chacewang.com/newsdetail/news242266.html, " +
    "grades: dz-gczx.com/wap/articleDetails_id_1290.html, over-achievement: desk33.com/d-565511.html",
};
