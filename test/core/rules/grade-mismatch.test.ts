import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("grade-mismatch")!, {
  valid: [
    { name: "a form without a grade", table: evaluationTable() },
    { name: "the grade of the score", table: evaluationTable({ grade: "优" }) },
    { name: "the grade in its long form", table: evaluationTable({ grade: "优秀" }) },
    {
      name: "the lower bound, which is reached",
      table: evaluationTable({ grade: "优", alter: { "5.score": 20.1, "total.score": 90 } }),
    },
    { name: "a text that offers all grades", table: evaluationTable({ grade: "优□ 良□ 中□ 差□" }) },
    { name: "a blank grade", table: evaluationTable({ grade: " " }) },
  ],
  invalid: [
    {
      name: "a grade below the score's",
      table: evaluationTable({ grade: "良" }),
      findings: [
        {
          at: "grade",
          messageId: "differs",
          severity: "error",
          found: "良",
          expected: "优",
          fix: "safe",
          writes: "优",
        },
      ],
    },
    {
      name: "a grade in the cell of its label, which stays as it is",
      table: evaluationTable({ grade: "", alter: { "grade.label": "评价等级：良" } }),
      findings: [
        { at: "grade.label", messageId: "differs", found: "良", expected: "优", writes: "评价等级：优" },
      ],
    },
    {
      name: "a long form, corrected by a long form",
      table: evaluationTable({ grade: "优秀", alter: { "5.score": 15, "total.score": 84.9 } }),
      findings: [{ at: "grade", messageId: "differs", fix: "safe", writes: "良好" }],
    },
    {
      name: "a hundredth below the bound",
      table: evaluationTable({ grade: "优", alter: { "5.score": 20.09, "total.score": 89.99 } }),
      findings: [{ at: "grade", messageId: "differs", expected: "良" }],
    },
    {
      name: "a formula, corrected by a formula",
      table: evaluationTable({ grade: "", alter: { grade: { value: "差", formula: '="差"' } } }),
      findings: [
        {
          at: "grade",
          messageId: "differs",
          fix: "safe",
          writes: '=IF(H18>=90,"优",IF(H18>=80,"良",IF(H18>=60,"中","差")))',
        },
      ],
    },
    {
      name: "the grade of the right sum beside a total that is wrong, and not safe before that is corrected",
      table: evaluationTable({ grade: "良", alter: { "total.score": 85 } }),
      findings: [{ at: "grade", messageId: "differs", expected: "优", fix: "review" }],
    },
    {
      name: "no safe grade from an execution above its budget",
      table: evaluationTable({
        grade: "良",
        alter: { "whole.executed": 1_300_000, "source1.executed": 1_200_000 },
      }),
      findings: [{ at: "grade", messageId: "differs", fix: "review" }],
    },
  ],
});
