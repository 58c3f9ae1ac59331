import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("execution-rate-mismatch")!, {
  valid: [
    { name: "the quotient at two decimals", table: evaluationTable() },
    {
      name: "the quotient at two decimals, rounded half up",
      table: evaluationTable({
        alter: { "whole.executed": 1_182_000, "source1.executed": 1_082_000, "source1.rate": 0.98 },
      }),
    },
    { name: "the quotient at four decimals", table: evaluationTable({ alter: { "source1.rate": 0.9891 } }) },
    {
      name: "a formula's result beyond six decimals",
      table: evaluationTable({ alter: { "source1.rate": { value: 0.989090909090909, formula: "=E6/D6" } } }),
    },
    {
      name: "a result within a millionth beyond six decimals",
      table: evaluationTable({ alter: { "source1.rate": 0.9890915 } }),
    },
    {
      name: "a percentage as text",
      table: evaluationTable({ alter: { "source1.rate": "98.91%", "whole.rate": "99%" } }),
    },
    {
      name: "a figure with the sign in its number format",
      table: evaluationTable({
        alter: {
          "whole.rate": { value: 99, format: '0.00"%"' },
          "source2.rate": { value: 100, format: '0"%"' },
        },
      }),
    },
    { name: "a full-width percentage", table: evaluationTable({ alter: { "whole.rate": "９９％" } }) },
    {
      name: "a cell formatted as a percentage",
      table: evaluationTable({ alter: { "whole.rate": { value: 0.99, format: "0.0%" } } }),
    },
    {
      name: "0 where nothing is budgeted",
      table: evaluationTable({
        alter: {
          "source2.adjusted": "-",
          "source2.executed": 0,
          "source2.rate": 0,
          "whole.adjusted": 1_100_000,
          "whole.executed": 1_088_000,
        },
      }),
    },
    {
      name: "a source without a rate",
      table: evaluationTable({ alter: { "source1.rate": null, "source2.rate": "—" } }),
    },
    {
      name: "nothing while an amount does not apply",
      table: evaluationTable({ alter: { "source1.executed": "—", "source1.rate": 0.5 } }),
    },
    {
      name: "nothing while an amount is no number",
      table: evaluationTable({ alter: { "source1.executed": "约100万", "source1.rate": 0.5 } }),
    },
    {
      name: "amounts stored as text",
      table: evaluationTable({
        alter: { "whole.adjusted": "1,200,000.00", "whole.executed": "1，188，000" },
      }),
    },
    { name: "amounts in 万元", table: evaluationTable({ unit: "万元" }) },
  ],
  invalid: [
    {
      name: "a rate that is not executed ÷ adjusted",
      table: evaluationTable({ alter: { "whole.rate": 0.89 } }),
      findings: [
        {
          at: "whole.rate",
          messageId: "differs",
          severity: "error",
          found: "0.89",
          expected: "0.99",
          fix: "safe",
          writes: 0.99,
        },
      ],
    },
    {
      name: "a rate of the initial budget",
      table: evaluationTable({ alter: { "whole.rate": 1.19 } }),
      findings: [{ at: "whole.rate", messageId: "differs", expected: "0.99" }],
    },
    {
      name: "a rate cut off instead of rounded",
      table: evaluationTable({ alter: { "source1.rate": 0.98 } }),
      findings: [{ at: "source1.rate", messageId: "differs", expected: "0.99", fix: "safe", writes: 0.99 }],
    },
    {
      name: "one decimal where two are due",
      table: evaluationTable({ alter: { "whole.rate": 1 } }),
      findings: [{ at: "whole.rate", messageId: "differs" }],
    },
    {
      name: "a result off by more than a millionth beyond six decimals",
      table: evaluationTable({ alter: { "source1.rate": 0.9890931 } }),
      findings: [{ at: "source1.rate", messageId: "differs" }],
    },
    {
      name: "a stated decimal that is wrong",
      table: evaluationTable({ alter: { "source1.rate": 0.988 } }),
      findings: [{ at: "source1.rate", messageId: "differs" }],
    },
    {
      name: "a figure with the sign in its number format, which stays",
      table: evaluationTable({ alter: { "whole.rate": { value: 90, format: '0"%"' } } }),
      findings: [
        { at: "whole.rate", messageId: "differs", found: "90%", fix: "safe", writes: 99, format: null },
      ],
    },
    {
      name: "a percentage as text, which a number replaces",
      table: evaluationTable({ alter: { "whole.rate": { value: "89%", format: "@" } } }),
      findings: [{ at: "whole.rate", messageId: "differs", fix: "safe", writes: 0.99, format: "0%" }],
    },
    {
      name: "a blank rate of the whole",
      table: evaluationTable({ alter: { "whole.rate": null } }),
      findings: [{ at: "whole.rate", messageId: "blank", found: "", fix: "safe", writes: 0.99 }],
    },
    {
      name: "a dash for the rate of the whole",
      table: evaluationTable({ alter: { "whole.rate": "—" } }),
      findings: [{ at: "whole.rate", messageId: "blank" }],
    },
    {
      name: "a rate where nothing is budgeted",
      table: evaluationTable({ alter: { "source3.rate": 1 } }),
      findings: [{ at: "source3.rate", messageId: "differs", expected: "0" }],
    },
    {
      name: "a formula, corrected by one that guards against 0",
      table: evaluationTable({ alter: { "whole.rate": { value: 0.89, formula: "=ROUND(0.89,2)" } } }),
      findings: [
        { at: "whole.rate", messageId: "differs", fix: "safe", writes: "=IF(N(D5)=0,0,ROUND(E5/D5,2))" },
      ],
    },
    {
      name: "no safe rate from an execution above its budget",
      table: evaluationTable({ alter: { "whole.executed": 1_300_000, "source1.executed": 1_200_000 } }),
      findings: [
        { at: "whole.rate", messageId: "differs", expected: "1.08", fix: "review" },
        { at: "source1.rate", messageId: "differs", expected: "1.09", fix: "review" },
      ],
    },
  ],
});
