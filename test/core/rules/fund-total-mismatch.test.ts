import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

/** Sources with the parts of the first of them, as in forms that tell central from local money. */
const NESTED = [
  ["其中：当年财政拨款", 1_000_000, 1_100_000, 1_088_000, 0.99],
  ["   其中：中央补助", 400_000, 500_000, 488_000, 0.98],
  ["   地方资金", 600_000, 600_000, 600_000, 1],
  ["上年结转资金", 0, 100_000, 100_000, 1],
];

export const cases = testRule(ruleNamed("fund-total-mismatch")!, {
  valid: [
    {
      name: "the sum of the sources, `-` and blank being 0",
      table: evaluationTable({ alter: { "source3.initial": null } }),
    },
    {
      name: "a total half a cent off",
      table: evaluationTable({ alter: { "whole.executed": 1_188_000.005 } }),
    },
    {
      name: "one source alone",
      table: evaluationTable({ sources: [["当年财政拨款", 1_000_000, 1_200_000, 1_188_000, 0.99]] }),
    },
    { name: "a total without sources", table: evaluationTable({ sources: [] }) },
    { name: "parts under a source, which count once", table: evaluationTable({ sources: NESTED }) },
    {
      name: "the level of the parts where that adds up",
      table: evaluationTable({
        sources: [
          ["当年财政拨款", 0, 0, 0, 0],
          ["   其中：中央补助", 400_000, 500_000, 488_000, 0.98],
          ["   地方资金", 600_000, 700_000, 700_000, 1],
        ],
      }),
    },
    {
      name: "万元 rounded to two decimals, off by half a hundredth for every figure",
      table: evaluationTable({ unit: "万元", alter: { "whole.executed": 118.82 } }),
    },
    {
      name: "nothing while a source is no number",
      table: evaluationTable({ alter: { "source1.executed": "约100" } }),
    },
    { name: "a total that does not apply", table: evaluationTable({ alter: { "whole.initial": "—" } }) },
    {
      name: "sources that do not apply",
      table: evaluationTable({
        alter: { "source1.initial": "—", "source2.initial": "—", "source3.initial": "—" },
      }),
    },
  ],
  invalid: [
    {
      name: "a total that its sources do not come to",
      table: evaluationTable({ alter: { "whole.executed": 1_180_000 } }),
      findings: [
        {
          at: "whole.executed",
          messageId: "differs",
          severity: "error",
          found: "1180000",
          expected: "1188000",
          fix: "review",
          writes: 1_188_000,
        },
      ],
    },
    {
      name: "a cent",
      table: evaluationTable({ alter: { "whole.executed": 1_188_000.01 } }),
      findings: [{ at: "whole.executed", messageId: "differs" }],
    },
    {
      name: "each column by itself, and what 项目金额 supports",
      table: evaluationTable({ alter: { "source1.initial": 900_000, "whole.adjusted": 1_250_000 } }),
      findings: [
        { at: "whole.initial", messageId: "amount-supports-total", expected: "900000" },
        { at: "whole.adjusted", messageId: "differs", expected: "1200000" },
      ],
    },
    {
      name: "项目金额 that supports the sources",
      table: evaluationTable({ alter: { "whole.initial": 1_100_000 } }),
      findings: [{ at: "whole.initial", messageId: "amount-supports-sum", expected: "1000000" }],
    },
    {
      name: "项目金额 in 元 that supports sources in 万元",
      table: evaluationTable({ unit: "万元", alter: { "whole.initial": 110 } }),
      findings: [{ at: "whole.initial", messageId: "amount-supports-sum", expected: "100" }],
    },
    {
      name: "a blank total",
      table: evaluationTable({ alter: { "whole.executed": null } }),
      findings: [{ at: "whole.executed", messageId: "differs", found: "", expected: "1188000" }],
    },
    {
      name: "nested sources of which no level adds up",
      table: evaluationTable({ sources: NESTED, alter: { "whole.executed": 1_180_000 } }),
      findings: [{ at: "whole.executed", messageId: "no-level", expected: "1188000" }],
    },
    {
      name: "万元 off by more than their rounding",
      table: evaluationTable({ unit: "万元", alter: { "whole.executed": 118.83 } }),
      findings: [{ at: "whole.executed", messageId: "differs" }],
    },
    {
      name: "万元 with more decimals, which are not rounded",
      table: evaluationTable({ unit: "万元", alter: { "whole.executed": 118.806 } }),
      findings: [{ at: "whole.executed", messageId: "differs" }],
    },
    {
      name: "a formula, proposed as a formula of the sources",
      table: evaluationTable({ alter: { "whole.executed": { value: 1_088_000, formula: "=E6" } } }),
      findings: [{ at: "whole.executed", messageId: "differs", fix: "review", writes: "=SUM(E6:E8)" }],
    },
  ],
});
