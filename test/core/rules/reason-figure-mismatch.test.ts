import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

function first(target: string, actual: string, reason: string) {
  return evaluationTable({ alter: { "1.target": target, "1.actual": actual, "1.reason": reason } });
}

export const cases = testRule(ruleNamed("reason-figure-mismatch")!, {
  valid: [
    { name: "reasons without a completion", table: evaluationTable() },
    { name: "the share of the target", table: first("≥50家", "90家", "实际完成率180%，规模提升") },
    { name: "five points off", table: first("≥100家", "80家", "完成率85%，其余推迟") },
    { name: "the actual percentage itself", table: first("≥60%", "45%", "完成率45%，受疫情影响") },
    {
      name: "the execution rate of the budget",
      table: first("≥100家", "50家", "预算完成率99%，线下活动减少"),
    },
    ...[
      "因疫情推迟，预计2021年3月完成100%",
      "下一步将确保完成率达到100%",
      "年初要求完成率100%，线下活动取消",
      "上年完成率80%，本年受疫情影响",
      "设备安装延后，截至次年2月已完成100%",
    ].map((reason) => ({
      name: `a completion of another time: ${reason}`,
      table: first("≥100家", "50家", reason),
    })),
    { name: "another percentage", table: first("≥100家", "50家", "比上年下降30%") },
    { name: "one of two completions", table: first("≥100家", "50家", "上半年完成20%，全年完成50%") },
    { name: "units that do not compare", table: first("≥100家", "50家次", "完成率10%") },
    { name: "a target in words", table: first("效果良好", "效果良好", "完成率10%") },
    {
      name: "a reason merged over several rows, one of which it is about",
      table: evaluationTable({
        alter: { "1.reason": "完成率50%，报告压减", "2.actual": "2份" },
        merge: ["1.reason:3.reason"],
      }),
    },
    {
      name: "a merged reason beside a row in words, which it may be about",
      table: evaluationTable({
        alter: { "1.reason": "完成率50%", "2.target": "及时", "2.actual": "及时" },
        merge: ["1.reason:3.reason"],
      }),
    },
  ],
  invalid: [
    {
      name: "another completion than actual ÷ target",
      table: first("≤100%", "58%", "完成率27.7%；境外活动未能成行"),
      findings: [{ at: "1.reason", messageId: "differs", severity: "warning", fix: null }],
    },
    {
      name: "more than five points off",
      table: first("≥100家", "80家", "完成率为85.1%"),
      findings: [{ at: "1.reason", messageId: "differs" }],
    },
    {
      name: "a reason one row too low",
      table: evaluationTable({ alter: { "1.actual": "5场", "2.reason": "完成了50%，线下培训取消" } }),
      findings: [{ at: "2.reason", messageId: "differs" }],
    },
    {
      name: "a merged reason that fits none of its rows",
      table: evaluationTable({
        alter: { "1.reason": "完成率50%" },
        merge: ["1.reason:3.reason"],
      }),
      findings: [{ at: "1.reason", messageId: "differs" }],
    },
  ],
});
