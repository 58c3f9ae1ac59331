import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

function first(target: string, actual: string | null) {
  return evaluationTable({ alter: { "1.target": target, "1.actual": actual } });
}

export const cases = testRule(ruleNamed("actual-not-comparable")!, {
  valid: [
    { name: "figures on both sides", table: evaluationTable() },
    { name: "a phrase that decides it", table: first("100%", "全部完成") },
    { name: "a phrase that denies it", table: first("≥10场", "未举办") },
    { name: "a target in words", table: first("效果显著", "效果良好") },
    { name: "a figure in another unit, for another rule", table: first("≥300人", "480人次") },
    { name: "nothing happened where nothing was wanted", table: first("=0次", "未发生投诉") },
    { name: "a blank actual value, for another rule", table: first("≥10场", null) },
    {
      name: "an error value, for another rule",
      table: evaluationTable({ alter: { "1.actual": { value: { error: "#N/A" }, formula: "=J1" } } }),
    },
    { name: "an inapplicable indicator", table: first("—", "良好") },
  ],
  invalid: [
    ...["已完成", "良好", "--", "无需评审", "基本完成", "2020年12月"].map((actual) => ({
      name: `a figure answered by ${actual}`,
      table: first("≥10场", actual),
      findings: [
        { at: "1.actual", messageId: "words", severity: "advice" as const, found: actual, fix: null },
      ],
    })),
    {
      name: "a limit that nothing was spent under",
      table: first("≤50万元", "未支付"),
      findings: [{ at: "1.actual", messageId: "words" }],
    },
  ],
});
