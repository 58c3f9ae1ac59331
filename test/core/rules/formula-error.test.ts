import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

const error = (name: string) => ({ value: { error: name }, formula: "=G99/0" });

export const cases = testRule(ruleNamed("formula-error")!, {
  valid: [
    { name: "a table without errors", table: evaluationTable() },
    { name: "an error outside of the table", table: evaluationTable({ alter: { M40: error("#REF!") } }) },
    { name: "text that names an error", table: evaluationTable({ alter: { "5.reason": "公式显示 #REF!" } }) },
  ],
  invalid: [
    {
      name: "a division by 0",
      table: evaluationTable({ alter: { "whole.rate": error("#DIV/0!") } }),
      findings: [{ at: "whole.rate", messageId: "error", severity: "error", found: "#DIV/0!", fix: null }],
    },
    {
      name: "every cell that holds one",
      table: evaluationTable({
        alter: { "1.score": error("#N/A"), "5.reason": error("#NAME?"), "total.score": error("#REF!") },
      }),
      findings: [
        { at: "1.score", messageId: "error", found: "#N/A" },
        { at: "5.reason", messageId: "error", found: "#NAME?" },
        { at: "total.score", messageId: "error", found: "#REF!" },
      ],
    },
    {
      name: "a grade that does not find its score",
      table: evaluationTable({ grade: "优", alter: { B19: error("#N/A") } }),
      findings: [{ at: "B19", messageId: "error", found: "#N/A" }],
    },
    {
      name: "an error without a formula",
      table: evaluationTable({ alter: { "1.score": { value: { error: "#VALUE!" } } } }),
      findings: [{ at: "1.score", messageId: "error" }],
    },
  ],
});
