import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("score-total-mismatch")!, {
  valid: [
    { name: "the sum of the execution score and all indicator scores", table: evaluationTable() },
    { name: "a total half a hundredth off", table: evaluationTable({ alter: { "total.score": 97.905 } }) },
    {
      name: "a formula by the result that is stored with it",
      table: evaluationTable({ alter: { "total.score": { value: 97.9, formula: "=SUM(H5,H12:H17)" } } }),
    },
    {
      name: "binary noise of a formula",
      table: evaluationTable({ alter: { "total.score": { value: 97.89999999999999, formula: "=1+1" } } }),
    },
    { name: "a total stored as text", table: evaluationTable({ alter: { "total.score": "97.9" } }) },
    {
      name: "nothing while a score is blank",
      table: evaluationTable({ alter: { "2.score": null, "total.score": 90 } }),
    },
    {
      name: "nothing while a score is no number",
      table: evaluationTable({ alter: { "2.score": "满分", "total.score": 90 } }),
    },
    {
      name: "nothing while the execution score is missing",
      table: evaluationTable({ alter: { "whole.score": null, "total.score": 90 } }),
    },
    {
      name: "a dash of the execution as 0 where nothing is budgeted",
      table: evaluationTable({
        alter: {
          "whole.adjusted": 0,
          "whole.executed": 0,
          "whole.score": "—",
          "total.score": 88,
        },
      }),
    },
    {
      name: "a dash of an inapplicable indicator as 0",
      table: evaluationTable({
        alter: {
          "6.target": "不适用",
          "6.actual": "—",
          "6.points": "—",
          "6.score": "/",
          "total.score": 87.9,
        },
      }),
    },
    {
      name: "a score merged over two indicators, counted once",
      table: evaluationTable({
        alter: { "1.score": 30, "2.score": null, "1.points": 30, "2.points": null },
        merge: ["1.points:2.points", "1.score:2.score"],
      }),
    },
    {
      name: "项目金额 that a page break repeats under the points, uncounted",
      table: evaluationTable({ layout: "page-broken" }),
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
          format: null,
        },
      ],
    },
    {
      name: "a total that counts a dash of the execution",
      table: evaluationTable({
        alter: {
          "whole.adjusted": 0,
          "whole.executed": 0,
          "whole.score": "—",
          "total.score": 98,
        },
      }),
      findings: [{ at: "total.score", messageId: "differs", expected: "88" }],
    },
    {
      name: "a total in the cell of its label, which stays as it is",
      table: evaluationTable({ alter: { "total.label": "总分：97.4分", "total.score": null } }),
      findings: [
        {
          at: "total.label",
          messageId: "differs",
          found: "97.4",
          expected: "97.9",
          fix: "safe",
          writes: "总分：97.9分",
        },
      ],
    },
    {
      name: "a total more than half a hundredth off",
      table: evaluationTable({ alter: { "total.score": 97.906 } }),
      findings: [{ at: "total.score", messageId: "differs", expected: "97.9" }],
    },
    {
      name: "a blank total",
      table: evaluationTable({ alter: { "total.score": null } }),
      findings: [{ at: "total.score", messageId: "blank", found: "", fix: "safe", writes: 97.9 }],
    },
    {
      name: "a total of only white space",
      table: evaluationTable({ alter: { "total.score": " \u3000" } }),
      findings: [{ at: "total.score", messageId: "blank", fix: "safe", writes: 97.9 }],
    },
    {
      name: "a formula that misses the last row, corrected by a formula",
      table: evaluationTable({ alter: { "total.score": { value: 87.9, formula: "=SUM(H5,H12:H16)" } } }),
      findings: [{ at: "total.score", messageId: "differs", fix: "safe", writes: "=SUM(H5,H12:H17)" }],
    },
    {
      name: "a formula in segments between the heads that page breaks repeat",
      table: evaluationTable({
        layout: "page-broken",
        alter: { "total.score": { value: 69.9, formula: "=SUM(H5,H12:H16)" } },
      }),
      findings: [
        { at: "total.score", messageId: "differs", fix: "safe", writes: "=SUM(H5,H12:H14,H17:H19)" },
      ],
    },
    {
      name: "a constant as a formula where the user wants formulas",
      table: evaluationTable({ alter: { "total.score": 97.4 } }),
      formulas: "always",
      findings: [{ at: "total.score", messageId: "differs", fix: "safe", writes: "=SUM(H5,H12:H17)" }],
    },
    {
      name: "a text cell, which gets a number format with its number",
      table: evaluationTable({ alter: { "total.score": { value: "97.4", format: "@" } } }),
      findings: [{ at: "total.score", messageId: "differs", fix: "safe", writes: 97.9, format: "0.0" }],
    },
    {
      name: "no safe total from a score above its points",
      table: evaluationTable({ alter: { "1.score": 16, "total.score": 97.9 } }),
      findings: [{ at: "total.score", messageId: "differs", expected: "98.9", fix: "review", writes: 98.9 }],
    },
    {
      name: "no safe total from a score that is shown as a percentage of its points",
      table: evaluationTable({ alter: { "2.score": { value: 1, format: "0%" } } }),
      findings: [{ at: "total.score", messageId: "differs", expected: "83.9", fix: "review" }],
    },
    {
      name: "no safe total above 100",
      table: evaluationTable({ alter: { "1.points": 30, "1.score": 30 } }),
      findings: [{ at: "total.score", messageId: "differs", expected: "112.9", fix: "review" }],
    },
    {
      name: "no safe total from an execution above its budget",
      table: evaluationTable({
        alter: { "whole.executed": 1_300_000, "source1.executed": 1_200_000, "total.score": 97.4 },
      }),
      findings: [{ at: "total.score", messageId: "differs", fix: "review" }],
    },
    {
      name: "no safe total from a source above its budget",
      table: evaluationTable({
        alter: { "source1.executed": 1_101_000, "source2.executed": 87_000, "total.score": 97.4 },
      }),
      findings: [{ at: "total.score", messageId: "differs", fix: "review" }],
    },
  ],
});
