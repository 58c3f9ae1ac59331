import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("number-stored-as-text")!, {
  valid: [
    { name: "numbers", table: evaluationTable() },
    {
      name: "dashes",
      table: evaluationTable({
        alter: { "source1.initial": "-", "source2.rate": "--", "source3.executed": "—" },
      }),
    },
    {
      name: "an actual and a target, which are texts",
      table: evaluationTable({ alter: { "2.target": "4", "2.actual": "4" } }),
    },
    {
      name: "项目金额, which is no figure of the funds",
      table: evaluationTable({ alter: { amount: "1,000,000.00" } }),
    },
    { name: "text that reads as no number", table: evaluationTable({ alter: { "1.score": "十五" } }) },
    {
      name: "a number in a text cell that is a number all the same",
      table: evaluationTable({ alter: { "1.points": { value: 15, format: "@" } } }),
    },
  ],
  invalid: [
    {
      name: "points as text in a text cell, which get a number format",
      table: evaluationTable({ alter: { "1.points": { value: "15", format: "@" } } }),
      findings: [
        {
          at: "1.points",
          messageId: "text",
          severity: "warning",
          found: "15",
          expected: "15",
          fix: "safe",
          writes: 15,
          format: "0",
        },
      ],
    },
    {
      name: "a score with its unit",
      table: evaluationTable({ alter: { "1.score": "15分" } }),
      findings: [{ at: "1.score", messageId: "text", fix: "safe", writes: 15, format: null }],
    },
    {
      name: "a percentage as the rate, which keeps its look",
      table: evaluationTable({ alter: { "whole.rate": "99.0%" } }),
      findings: [{ at: "whole.rate", messageId: "text", fix: "safe", writes: 0.99, format: "0.0%" }],
    },
    {
      name: "an amount with thousands marks in a text cell",
      table: evaluationTable({ alter: { "whole.executed": { value: "1,188,000.00", format: "@" } } }),
      findings: [{ at: "whole.executed", messageId: "text", writes: 1_188_000, format: "#,##0.00" }],
    },
    {
      name: "full-width digits",
      table: evaluationTable({ alter: { "2.score": "１５" } }),
      findings: [{ at: "2.score", messageId: "text", writes: 15 }],
    },
    {
      name: "an amount in another unit than its column",
      table: evaluationTable({ alter: { "source2.executed": "10万元" } }),
      findings: [{ at: "source2.executed", messageId: "text", expected: "100000", writes: 100_000 }],
    },
    {
      name: "figures of the total row",
      table: evaluationTable({ alter: { "total.points": "100", "total.score": " 97.9 " } }),
      findings: [
        { at: "total.points", messageId: "text" },
        { at: "total.score", messageId: "text" },
      ],
    },
    {
      name: "merged points once, at their top",
      table: evaluationTable({ alter: { "1.points": "30", "2.points": null }, merge: ["1.points:2.points"] }),
      findings: [{ at: "1.points", messageId: "text", writes: 30 }],
    },
    {
      name: "text that a formula gives, which stays the user's",
      table: evaluationTable({ alter: { "1.score": { value: "15", formula: '="15"' } } }),
      findings: [{ at: "1.score", messageId: "text", fix: null }],
    },
  ],
});
