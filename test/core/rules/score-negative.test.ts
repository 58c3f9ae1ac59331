import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("score-negative")!, {
  valid: [
    { name: "scores from 0 up", table: evaluationTable({ alter: { "1.score": 0, "1.reason": "未开展" } }) },
    {
      name: "an execution score below 0, which has a rule of its own",
      table: evaluationTable({ alter: { "whole.score": -1 } }),
    },
    {
      name: "a dash of an inapplicable indicator",
      table: evaluationTable({ alter: { "1.name": "无", "1.score": "--" } }),
    },
  ],
  invalid: [
    {
      name: "a score below 0",
      table: evaluationTable({ alter: { "2.score": -2 } }),
      findings: [{ at: "2.score", messageId: "negative", severity: "error", found: "-2", fix: null }],
    },
    {
      name: "a merged score once, at its top",
      table: evaluationTable({ alter: { "1.score": -2, "2.score": null }, merge: ["1.score:2.score"] }),
      findings: [{ at: "1.score", messageId: "negative" }],
    },
  ],
});
