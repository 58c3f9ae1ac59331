import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("duplicate-indicator")!, {
  valid: [
    { name: "different names", table: evaluationTable() },
    {
      name: "the same name under another second level",
      table: evaluationTable({ alter: { "3.name": "组织培训场次" } }),
    },
    {
      name: "inapplicable ones of the same name",
      table: evaluationTable({ alter: { "1.name": "无", "2.name": "无" } }),
    },
    {
      name: "one name merged over two rows",
      table: evaluationTable({ alter: { "2.name": null }, merge: ["1.name:2.name"] }),
    },
  ],
  invalid: [
    {
      name: "the same name twice under one second level",
      table: evaluationTable({ alter: { "2.name": "组织培训场次" } }),
      findings: [
        { at: "2.name", messageId: "repeated", severity: "warning", found: "组织培训场次", fix: null },
      ],
    },
    {
      name: "the same name but for white space",
      table: evaluationTable({ alter: { "2.name": "组织 培训\n场次" } }),
      findings: [{ at: "2.name", messageId: "repeated" }],
    },
    {
      name: "second levels that fill down over blanks",
      table: evaluationTable({ layout: "plain", alter: { "2.name": "组织培训场次" } }),
      findings: [{ at: "2.name", messageId: "repeated" }],
    },
    {
      name: "every later one of three",
      table: evaluationTable({
        indicators: [1, 2, 3].map(() => ({
          level1: "产出指标",
          level2: "数量指标",
          name: "组织培训场次",
          target: "≥10场",
          actual: "12场",
          points: 30,
          score: 30,
        })),
      }),
      findings: [
        { at: "2.name", messageId: "repeated" },
        { at: "3.name", messageId: "repeated" },
      ],
    },
  ],
});
