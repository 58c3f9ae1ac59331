import { DEFAULT_PROFILE, ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

const linear = { ...DEFAULT_PROFILE, reverseFormula: "linear" as const };
const strict = { ...DEFAULT_PROFILE, equalExceeded: "unmet" as const };

/** Its first indicator has 15 points. */
function first(target: string, actual: string, score: number) {
  return evaluationTable({ alter: { "1.target": target, "1.actual": actual, "1.score": score } });
}

export const cases = testRule(ruleNamed("unmet-score-above-proportion")!, {
  valid: [
    { name: "a score within half a point of the proportion", table: evaluationTable() },
    { name: "exactly half a point above", table: first("≥10场", "8场", 12.5) },
    { name: "a score below the proportion", table: first("≥10场", "8场", 9) },
    { name: "a full score, which has a rule of its own", table: first("≥10场", "8场", 15) },
    { name: "a target that is met", table: first("≥10场", "12场", 14) },
    { name: "a limit passed by a fifth, scored by target ÷ actual", table: first("≤10天", "12天", 13) },
    { name: "twice the limit, linear: nothing", table: first("≤10天", "20天", 0), profile: linear },
    { name: "a condition, which is no figure to divide by", table: first("≥90%", "≤80%", 14) },
    { name: "a range, of which nobody knows the figure", table: first("≤10场", "12-15场", 14) },
    { name: "a target of a range", table: first("10-12场", "8场", 14) },
    { name: "a target of zero, of which there is no proportion", table: first("0次", "2次", 14) },
    { name: "a missed deadline", table: first("11月30日前", "12月15日", 14) },
    {
      name: "a saving under an = cost",
      table: evaluationTable({
        alter: {
          "4.level2": "成本指标",
          "4.name": "项目成本",
          "4.target": "=20万元",
          "4.actual": "10万元",
          "4.score": 9,
        },
      }),
    },
    {
      name: "a score merged over several indicators",
      table: evaluationTable({
        alter: { "1.actual": "1场", "1.score": 29, "2.score": null },
        merge: ["1.score:2.score"],
      }),
    },
  ],
  invalid: [
    {
      name: "more than half a point above the proportion",
      table: first("≥10场", "8场", 12.6),
      findings: [{ at: "1.score", messageId: "short", severity: "warning", expected: "12", fix: null }],
    },
    {
      name: "a bare target",
      table: first("10场", "4场", 12),
      findings: [{ at: "1.score", messageId: "short", expected: "6" }],
    },
    {
      name: "a decline where growth was wanted earns nothing",
      table: first("≥5%", "-8.1%", 3),
      findings: [{ at: "1.score", messageId: "short", expected: "0" }],
    },
    {
      name: "units that convert",
      table: first("≥2亿元", "8000万元", 10),
      findings: [{ at: "1.score", messageId: "short", expected: "6" }],
    },
    {
      name: "a limit passed, by target ÷ actual",
      table: first("≤10天", "12天", 14),
      findings: [{ at: "1.score", messageId: "over", expected: "12.5" }],
    },
    {
      name: "a limit passed, linear to twice the limit",
      table: first("≤10天", "12天", 13),
      profile: linear,
      findings: [{ at: "1.score", messageId: "over-linear", expected: "12" }],
    },
    {
      name: "more than twice the limit, linear",
      table: first("≤10天", "30天", 5),
      profile: linear,
      findings: [{ at: "1.score", messageId: "over-linear", expected: "0" }],
    },
    {
      name: "an = target exceeded where the profile forbids it",
      table: first("=10场", "20场", 14),
      profile: strict,
      findings: [{ at: "1.score", messageId: "over", expected: "7.5" }],
    },
  ],
});
