import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

function first(target: string, actual: string) {
  return evaluationTable({ alter: { "1.target": target, "1.actual": actual } });
}

export const cases = testRule(ruleNamed("unit-mismatch")!, {
  valid: [
    {
      name: "how often beside a figure of the year",
      table: evaluationTable({ alter: { "1.target": "≥12场", "1.actual": "每月1场" } }),
    },
    {
      name: "a month beside days, and 亩 beside 公顷",
      table: evaluationTable({
        alter: { "1.target": "≤30天", "1.actual": "1个月", "2.target": "≥15亩", "2.actual": "1公顷" },
      }),
    },
    { name: "the same units", table: evaluationTable() },
    ...(
      [
        ["≥20万元", "196800元"],
        ["≥10场", "12场次"],
        ["≥1500人/年", "4395人"],
        ["≥90%", "0.95"],
        ["≥10场", "12"],
        ["≥10", "12场"],
        ["2次/季度", "8次/全年"],
        ["≥14.2万", "142000"],
        ["≥8场", "12场，其中线上5场"],
        ["≥90%", "92%，较上年提高3%"],
      ] as const
    ).map(([target, actual]) => ({ name: `${target} and ${actual}`, table: first(target, actual) })),
    { name: "words instead of a figure", table: first("≥10场", "全部完成") },
    { name: "a date instead of a figure", table: first("≥10场", "2020年12月") },
    { name: "a target in words", table: first("合格", "98分") },
    { name: "an inapplicable indicator", table: first("不适用", "3次") },
  ],
  invalid: [
    {
      name: "different things",
      table: first("≥300人", "480人次"),
      findings: [{ at: "1.actual", messageId: "mismatch", severity: "warning", found: "480人次", fix: null }],
    },
    {
      name: "a percentage and a count",
      table: first("≥90%", "98分"),
      findings: [{ at: "1.actual", messageId: "mismatch" }],
    },
    {
      name: "a sum of unlike figures",
      table: first("=3期", "4期+5份"),
      findings: [{ at: "1.actual", messageId: "mismatch" }],
    },
    {
      name: "workdays and days",
      table: first("≤3个工作日", "4天"),
      findings: [{ at: "1.actual", messageId: "mismatch" }],
    },
    {
      name: "a bare amount that may be in either unit",
      table: first("≥600万元", "82694.30"),
      findings: [{ at: "1.actual", messageId: "missing", severity: "warning" }],
    },
  ],
});
