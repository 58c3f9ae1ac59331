import { DEFAULT_PROFILE, ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

function first(target: string, actual: string, reason: string | null = null) {
  return evaluationTable({ alter: { "1.target": target, "1.actual": actual, "1.reason": reason } });
}

export const cases = testRule(ruleNamed("overachieved-unexplained")!, {
  valid: [
    { name: "targets exceeded by little", table: evaluationTable() },
    { name: "just below the threshold", table: first("≥100家", "129家") },
    { name: "a reason", table: first("≥10场", "20场", "线上培训扩大了规模") },
    { name: "an = target exceeded", table: first("=10场", "20场") },
    { name: "a bare target exceeded", table: first("10场", "20场") },
    { name: "a limit kept by far", table: first("≤10天", "2天") },
    { name: "growth from a fall", table: first("≥-5%", "10%") },
    { name: "units that do not compare", table: first("≥10人", "20人次") },
    {
      name: "a reason merged over the rows",
      table: evaluationTable({
        alter: { "1.actual": "20场", "1.reason": "线上培训扩大了规模" },
        merge: ["1.reason:3.reason"],
      }),
    },
    {
      name: "a higher threshold of the profile",
      table: first("≥10场", "20场"),
      profile: { ...DEFAULT_PROFILE, overachievement: 2.5 },
    },
  ],
  invalid: [
    {
      name: "130 % of a target",
      table: first("≥100家", "130家"),
      findings: [{ at: "1.reason", messageId: "unexplained", severity: "advice", found: "", fix: null }],
    },
    {
      name: "a dash for a reason",
      table: first("＞10场", "20场", "—"),
      findings: [{ at: "1.reason", messageId: "unexplained" }],
    },
    {
      name: "units that convert",
      table: first("≥1.5亿元", "22000万元"),
      findings: [{ at: "1.reason", messageId: "unexplained" }],
    },
    {
      name: "a lower threshold of the profile",
      table: first("≥100家", "121家"),
      profile: { ...DEFAULT_PROFILE, overachievement: 1.2 },
      findings: [{ at: "1.reason", messageId: "unexplained" }],
    },
  ],
});
