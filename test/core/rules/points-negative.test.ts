import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("points-negative")!, {
  valid: [
    { name: "points above 0", table: evaluationTable() },
    { name: "points of 0", table: evaluationTable({ alter: { "1.points": 0, "1.score": 0 } }) },
    {
      name: "a dash, which is no minus",
      table: evaluationTable({ alter: { "1.name": "不适用", "1.points": "-" } }),
    },
  ],
  invalid: [
    {
      name: "points below 0",
      table: evaluationTable({ alter: { "1.points": -5, "2.points": 35 } }),
      findings: [{ at: "1.points", messageId: "negative", severity: "error", found: "-5", fix: null }],
    },
    {
      name: "points below 0 stored as text",
      table: evaluationTable({ alter: { "1.points": "－5" } }),
      findings: [{ at: "1.points", messageId: "negative" }],
    },
    {
      name: "merged points once, at their top",
      table: evaluationTable({
        alter: { "1.points": -1, "2.points": null },
        merge: ["1.points:2.points"],
      }),
      findings: [{ at: "1.points", messageId: "negative" }],
    },
  ],
});
