import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("execution-over-budget")!, {
  valid: [
    { name: "an execution below its budget", table: evaluationTable() },
    {
      name: "an execution of the whole budget",
      table: evaluationTable({ alter: { "whole.executed": 1_200_000 } }),
    },
    {
      name: "an execution above the initial budget alone",
      table: evaluationTable({ alter: { "whole.initial": 900_000 } }),
    },
    {
      name: "nothing while the adjusted budget is blank",
      table: evaluationTable({ alter: { "source1.adjusted": null } }),
    },
    {
      name: "nothing while the adjusted budget does not apply",
      table: evaluationTable({ alter: { "source1.adjusted": "—" } }),
    },
  ],
  invalid: [
    {
      name: "more executed than budgeted in all",
      table: evaluationTable({ alter: { "whole.executed": 1_200_000.01 } }),
      findings: [
        { at: "whole.executed", messageId: "over", severity: "error", found: "1200000.01", fix: null },
      ],
    },
    {
      name: "more executed than budgeted in a source",
      table: evaluationTable({ alter: { "source2.executed": 150_000 } }),
      findings: [{ at: "source2.executed", messageId: "over" }],
    },
    {
      name: "an execution where nothing is budgeted",
      table: evaluationTable({ alter: { "source3.executed": 1 } }),
      findings: [{ at: "source3.executed", messageId: "over" }],
    },
    {
      name: "an execution stored as text",
      table: evaluationTable({ alter: { "source1.executed": "1,100,001.00元" } }),
      findings: [{ at: "source1.executed", messageId: "over" }],
    },
  ],
});
