import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

function third(actual: string, target = "≥90%") {
  return evaluationTable({ alter: { "3.target": target, "3.actual": actual } });
}

export const cases = testRule(ruleNamed("actual-repeats-operator")!, {
  valid: [
    { name: "measured values", table: evaluationTable() },
    { name: "a round figure that was passed", table: third("超过95%") },
    { name: "a figure and more", table: third("100余家", "≥100家") },
    { name: "a date before a day", table: third("12月15日前完成", "12月31日前") },
    {
      name: "a target in words, answered by the same",
      table: third("不低于上一年度水平", "不低于上一年度水平"),
    },
    { name: "an inapplicable indicator", table: third("≥90%", "不适用") },
  ],
  invalid: [
    ...["≥90%", ">95%", "不低于90%", "95%以上", "＞＝ 90%", "满意度≥90%"].map((actual) => ({
      name: `the condition ${actual}`,
      table: third(actual),
      findings: [
        { at: "3.actual", messageId: "condition", severity: "warning" as const, found: actual, fix: null },
      ],
    })),
    {
      name: "a limit instead of a length",
      table: third("≤3个工作日", "≤3个工作日"),
      findings: [{ at: "3.actual", messageId: "condition" }],
    },
    {
      name: "the = of the target",
      table: third("=9台", "=9台"),
      findings: [{ at: "3.actual", messageId: "equals", severity: "warning" }],
    },
  ],
});
