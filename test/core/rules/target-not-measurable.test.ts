import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

/** The fourth indicator is one of time. */
function time(target: string, level2 = "时效指标") {
  return evaluationTable({ alter: { "4.level2": level2, "4.target": target, "4.actual": target } });
}

export const cases = testRule(ruleNamed("target-not-measurable")!, {
  valid: [
    { name: "figures and deadlines", table: evaluationTable() },
    { name: "words of a quality", table: time("验收合格", "质量指标") },
    { name: "words of an effect", table: time("有效提升", "社会效益指标") },
    { name: "a time after an event", table: time("领导签发后1个工作日内") },
    { name: "a day of every month", table: time("每月5日前") },
    { name: "what another figure decides", table: time("低于当地平均成本", "成本指标") },
    { name: "costs within the budget", table: time("控制在预算内", "经济成本指标") },
    { name: "none wanted", table: time("无逾期", "时效指标") },
    {
      name: "an error value, for another rule",
      table: evaluationTable({ alter: { "1.target": { value: { error: "#REF!" }, formula: "=#REF!" } } }),
    },
    { name: "an inapplicable indicator", table: time("不适用") },
  ],
  invalid: [
    ...["及时", "及时完成", "按计划进行", "按照文件和任务时间执行"].map((target) => ({
      name: `the time ${target}`,
      table: time(target),
      findings: [
        { at: "4.target", messageId: "phrase", severity: "advice" as const, found: target, fix: null },
      ],
    })),
    {
      name: "a quantity in words",
      table: evaluationTable({ alter: { "1.target": "大量", "1.actual": "大量" } }),
      findings: [{ at: "1.target", messageId: "phrase" }],
    },
    {
      name: "a cost in words",
      table: time("合理", "成本指标"),
      findings: [{ at: "4.target", messageId: "phrase" }],
    },
    {
      name: "costs as a first level",
      table: evaluationTable({ alter: { "5.level1": "成本指标", "5.target": "有效", "5.actual": "有效" } }),
      findings: [{ at: "5.target", messageId: "phrase" }],
    },
  ],
});
