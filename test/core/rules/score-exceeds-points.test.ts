import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("score-exceeds-points")!, {
  valid: [
    { name: "scores up to their points", table: evaluationTable() },
    {
      name: "a merged score up to the sum of the points beside it",
      table: evaluationTable({ alter: { "1.score": 30, "2.score": null }, merge: ["1.score:2.score"] }),
    },
    { name: "a blank execution score", table: evaluationTable({ alter: { "whole.score": null } }) },
    { name: "a score beside blank points", table: evaluationTable({ alter: { "1.points": null } }) },
  ],
  invalid: [
    {
      name: "an indicator's score above its points",
      table: evaluationTable({ alter: { "1.score": 16 } }),
      findings: [
        {
          at: "1.score",
          messageId: "indicator",
          severity: "error",
          found: "16",
          expected: "15",
          fix: "review",
          writes: 15,
        },
      ],
    },
    {
      name: "an execution score above its points",
      table: evaluationTable({ alter: { "whole.score": 10.5 } }),
      findings: [{ at: "whole.score", messageId: "execution", expected: "10", fix: "review", writes: 10 }],
    },
    {
      name: "a hundredth above the points",
      table: evaluationTable({ alter: { "6.score": 10.01 } }),
      findings: [{ at: "6.score", messageId: "indicator" }],
    },
    {
      name: "a score merged beside points of each row, and no fix where nobody can tell which is wrong",
      table: evaluationTable({ alter: { "1.score": 31, "2.score": null }, merge: ["1.score:2.score"] }),
      findings: [{ at: "1.score", messageId: "merged", expected: "30", fix: null }],
    },
    {
      name: "points and score merged over the same rows, as one",
      table: evaluationTable({
        alter: { "1.points": 30, "2.points": null, "1.score": 31, "2.score": null },
        merge: ["1.points:2.points", "1.score:2.score"],
      }),
      findings: [{ at: "1.score", messageId: "indicator", fix: "review", writes: 30 }],
    },
    {
      name: "a score by formula, proposed as a formula",
      table: evaluationTable({ alter: { "1.score": { value: 16, formula: "=8*2" } } }),
      findings: [{ at: "1.score", messageId: "indicator", fix: "review", writes: "=G12" }],
    },
    {
      name: "points for an inapplicable indicator that has none",
      table: evaluationTable({ alter: { "6.target": "不适用", "6.points": "-", "6.score": 9 } }),
      findings: [{ at: "6.score", messageId: "indicator", expected: "0" }],
    },
  ],
});
