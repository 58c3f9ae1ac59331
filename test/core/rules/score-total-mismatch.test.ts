import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("score-total-mismatch")!, {
  valid: [
    { name: "the sum of the execution score and all indicator scores", table: evaluationTable() },
    { name: "a total within half a hundredth", table: evaluationTable({ alter: { "total.score": 97.905 } }) },
    {
      name: "nothing while a score is blank",
      table: evaluationTable({ alter: { "2.score": null, "total.score": 90 } }),
    },
  ],
  invalid: [
    {
      name: "a total that is typed wrong",
      table: evaluationTable({ alter: { "total.score": 97.4 } }),
      findings: [
        {
          at: "total.score",
          messageId: "differs",
          severity: "error",
          found: "97.4",
          expected: "97.9",
          fix: "safe",
          writes: 97.9,
        },
      ],
    },
    {
      name: "a blank total",
      table: evaluationTable({ alter: { "total.score": null } }),
      findings: [{ at: "total.score", messageId: "blank", fix: "safe", writes: 97.9 }],
    },
  ],
});
