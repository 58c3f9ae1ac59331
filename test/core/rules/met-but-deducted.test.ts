import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("met-but-deducted")!, {
  valid: [
    { name: "full marks where met, deductions where missed", table: evaluationTable() },
    {
      name: "a target of which nobody can say whether it was met",
      table: evaluationTable({ alter: { "3.target": "效果显著", "3.actual": "效果良好", "3.score": 8 } }),
    },
    {
      name: "a merged score with a missed target under it",
      table: evaluationTable({
        alter: { "2.actual": "3份", "1.score": 28, "2.score": null },
        merge: ["1.score:2.score"],
      }),
    },
    {
      name: "an inapplicable indicator",
      table: evaluationTable({ alter: { "3.name": "不适用", "3.score": 0 } }),
    },
  ],
  invalid: [
    {
      name: "a deduction from a quantity that was reached",
      table: evaluationTable({ alter: { "1.score": 14, "1.reason": "酌情扣分" } }),
      findings: [{ at: "1.score", messageId: "deducted", severity: "advice", found: "14", fix: null }],
    },
    {
      name: "a deduction from words that say the same",
      table: evaluationTable({ alter: { "3.target": "有效提升", "3.actual": "有效提升", "3.score": 8 } }),
      findings: [{ at: "3.score", messageId: "deducted" }],
    },
    {
      name: "a merged score, all of whose targets were met",
      table: evaluationTable({ alter: { "1.score": 28, "2.score": null }, merge: ["1.score:2.score"] }),
      findings: [{ at: "1.score", messageId: "deducted" }],
    },
  ],
});
