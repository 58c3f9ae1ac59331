import type { Profile } from "./profile";

/**
 * Shenzhen's form of 2020 and the default. Rate to two decimals times ten points stands in all published
 * tables that state an execution score; the weights and bands are those of the notes printed on the form.
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
  source: "57 tables of one Shenzhen bureau, 2020; chacewang.com/newsdetail/news242266.html",
};
