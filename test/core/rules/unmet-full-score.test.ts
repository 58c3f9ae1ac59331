import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("unmet-full-score")!, {
  valid: [
    { name: "targets that are met or deducted for", table: evaluationTable() },
    {
      name: "a missed target without the full score",
      table: evaluationTable({ alter: { "1.actual": "8场", "1.score": 14.9 } }),
    },
    {
      name: "a target reached to the unit",
      table: evaluationTable({ alter: { "1.actual": "10场" } }),
    },
    {
      name: "a missed target of no points",
      table: evaluationTable({ alter: { "1.actual": "8场", "1.points": 0, "1.score": 0 } }),
    },
    {
      name: "an = target that is exceeded, which some systems allow",
      table: evaluationTable({ alter: { "2.target": "=4份", "2.actual": "5份" } }),
    },
    {
      name: "a cost below its limit",
      table: evaluationTable({
        alter: { "4.level2": "成本指标", "4.target": "20万元", "4.actual": "18万元" },
      }),
    },
    {
      name: "units that leave it open whether the target was met",
      table: evaluationTable({ alter: { "1.target": "≥300人", "1.actual": "280人次" } }),
    },
    {
      name: "a weaker word, which is no proof",
      table: evaluationTable({ alter: { "3.target": "显著提升", "3.actual": "有所提升" } }),
    },
    {
      name: "nothing spent under a limit",
      table: evaluationTable({ alter: { "3.target": "≤50万元", "3.actual": "未支付" } }),
    },
    {
      name: "an inapplicable indicator",
      table: evaluationTable({ alter: { "3.target": "不适用", "3.actual": "未开展" } }),
    },
    {
      name: "a score above its points, which has a rule of its own",
      table: evaluationTable({ alter: { "1.actual": "8场", "1.score": 16 } }),
    },
  ],
  invalid: [
    {
      name: "a quantity below its target",
      table: evaluationTable({ alter: { "1.actual": "8场" } }),
      findings: [{ at: "1.score", messageId: "unmet", severity: "error", found: "15", fix: null }],
    },
    {
      name: "an = target that is not reached",
      table: evaluationTable({ alter: { "2.target": "=4份", "2.actual": "3" } }),
      findings: [{ at: "2.score", messageId: "unmet" }],
    },
    {
      name: "a deadline missed by a day",
      table: evaluationTable({ alter: { "4.target": "2020年12月31日前", "4.actual": "2021年1月1日" } }),
      findings: [{ at: "4.score", messageId: "unmet" }],
    },
    {
      name: "a limit that was passed",
      table: evaluationTable({ alter: { "3.target": "≤3个工作日", "3.actual": "5个工作日" } }),
      findings: [{ at: "3.score", messageId: "unmet" }],
    },
    {
      name: "words that say the opposite",
      table: evaluationTable({ alter: { "3.target": "有效提高", "3.actual": "有待提高" } }),
      findings: [{ at: "3.score", messageId: "unmet" }],
    },
    {
      name: "a figure in another unit of the same measure",
      table: evaluationTable({ alter: { "3.target": "≥2亿元", "3.actual": "18000万元" } }),
      findings: [{ at: "3.score", messageId: "unmet" }],
    },
    {
      name: "typed cells: percentages and dates with their formats",
      table: evaluationTable({
        alter: {
          "3.target": { value: 0.95, format: "0%" },
          "3.actual": { value: 0.9, format: "0%" },
          "4.target": { value: 44165, format: "yyyy/m/d" },
          "4.actual": { value: 44180, format: 'yyyy"年"m"月"d"日"' },
        },
      }),
      findings: [
        { at: "3.score", messageId: "unmet" },
        { at: "4.score", messageId: "unmet" },
      ],
    },
    {
      name: "one missed target under a full score merged over several",
      table: evaluationTable({
        alter: { "2.actual": "3份", "1.points": 30, "2.points": null, "1.score": 30, "2.score": null },
        merge: ["1.points:2.points", "1.score:2.score"],
      }),
      findings: [{ at: "1.score", messageId: "unmet" }],
    },
    {
      name: "a missed target beside a saving under one merged score",
      table: evaluationTable({
        alter: {
          "3.level2": "成本指标",
          "3.name": "项目成本",
          "3.target": "=20万元",
          "3.actual": "18万元",
          "4.actual": "2021年1月5日",
          "4.target": "2020年12月31日",
          "3.score": 20,
          "4.score": null,
        },
        merge: ["3.score:4.score"],
      }),
      findings: [{ at: "3.score", messageId: "unmet" }],
    },
    {
      name: "an = cost that was not used up, as advice",
      table: evaluationTable({
        alter: { "4.level2": "成本指标", "4.name": "项目成本", "4.target": "=20万元", "4.actual": "18万元" },
      }),
      findings: [{ at: "4.score", messageId: "saving", severity: "advice" }],
    },
  ],
});
