import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("all-full-marks")!, {
  valid: [
    { name: "one deduction", table: evaluationTable() },
    { name: "a score that is missing", table: evaluationTable({ alter: { "5.score": null } }) },
  ],
  invalid: [
    {
      name: "full marks throughout",
      table: evaluationTable({ alter: { "5.score": 30, "total.score": 99.9 } }),
      findings: [{ at: "total.score", messageId: "all", severity: "advice", found: "99.9", fix: null }],
    },
    {
      name: "full marks of all that apply",
      table: evaluationTable({ alter: { "5.score": 30, "6.name": "不适用", "6.points": 0, "6.score": 0 } }),
      findings: [{ at: "total.score", messageId: "all" }],
    },
  ],
});
