import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("value-not-numeric")!, {
  valid: [
    { name: "figures", table: evaluationTable() },
    {
      name: "figures as text",
      table: evaluationTable({ alter: { "1.score": "15分", "whole.rate": "99%" } }),
    },
    {
      name: "dashes in the funds",
      table: evaluationTable({ alter: { "source1.initial": "—", "source1.rate": "--" } }),
    },
    {
      name: "a dash of an inapplicable indicator",
      table: evaluationTable({ alter: { "6.name": "无", "6.points": "/", "6.score": "—" } }),
    },
    {
      name: "a blank figure, which another rule reports",
      table: evaluationTable({ alter: { "1.score": null } }),
    },
    {
      name: "an error value, which another rule reports",
      table: evaluationTable({ alter: { "1.score": { value: { error: "#N/A" } } } }),
    },
  ],
  invalid: [
    {
      name: "a score in words",
      table: evaluationTable({ alter: { "1.score": "满分" } }),
      findings: [{ at: "1.score", messageId: "text", severity: "error", found: "满分", fix: null }],
    },
    {
      name: "a figure with a remark",
      table: evaluationTable({ alter: { "whole.executed": "1,188,000（含税）", "source1.rate": "约0.99" } }),
      findings: [
        { at: "whole.executed", messageId: "text" },
        { at: "source1.rate", messageId: "text" },
      ],
    },
    {
      name: "a dash for the points of an indicator that applies",
      table: evaluationTable({ alter: { "1.points": "—" } }),
      findings: [{ at: "1.points", messageId: "text" }],
    },
    {
      name: "a total in words",
      table: evaluationTable({ alter: { "total.score": "九十七点九" } }),
      findings: [{ at: "total.score", messageId: "text" }],
    },
  ],
});
