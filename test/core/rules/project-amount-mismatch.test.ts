import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("project-amount-mismatch")!, {
  valid: [
    { name: "the initial budget", table: evaluationTable() },
    { name: "the adjusted budget", table: evaluationTable({ alter: { amount: 1_200_000 } }) },
    { name: "元 beside funds in 万元", table: evaluationTable({ unit: "万元" }) },
    {
      name: "万元 by its label beside funds in 元",
      table: evaluationTable({ alter: { "amount.label": "项目金额（万元）", amount: 120 } }),
    },
    {
      name: "万元 without a unit beside funds in 万元",
      table: evaluationTable({ unit: "万元", alter: { amount: 100 } }),
    },
    { name: "万元 behind the figure", table: evaluationTable({ alter: { amount: "100万元" } }) },
    {
      name: "万元 behind the figure beside funds in 万元",
      table: evaluationTable({ unit: "万元", alter: { amount: "120万元" } }),
    },
    {
      name: "万元 in the number format",
      table: evaluationTable({ alter: { amount: { value: 100, format: '0"万元"' } } }),
    },
    { name: "a figure with thousands marks", table: evaluationTable({ alter: { amount: "1,200,000.00" } }) },
    {
      name: "a blank amount, which another rule reports",
      table: evaluationTable({ alter: { amount: null } }),
    },
    {
      name: "nothing while a budget cannot be read",
      table: evaluationTable({ alter: { "whole.initial": { value: { error: "#VALUE!" } } } }),
    },
    {
      name: "nothing while a budget is no number",
      table: evaluationTable({ alter: { "whole.initial": "详见附件" } }),
    },
    {
      name: "a form without the label",
      table: evaluationTable({ alter: { "amount.label": null, amount: null } }),
    },
    {
      name: "万元 rounded to two decimals beside funds in 元",
      table: evaluationTable({
        alter: {
          "amount.label": "项目金额（万元）",
          amount: 120.12,
          "whole.adjusted": 1_201_234.5,
          "source1.adjusted": 1_101_234.5,
        },
      }),
    },
    { name: "half a cent", table: evaluationTable({ alter: { amount: 1_200_000.005 } }) },
  ],
  invalid: [
    {
      name: "an amount that is neither",
      table: evaluationTable({ alter: { amount: 1_500_000 } }),
      findings: [{ at: "amount", messageId: "neither", severity: "warning", found: "1500000", fix: null }],
    },
    {
      name: "the executed figure",
      table: evaluationTable({ alter: { amount: 1_188_000 } }),
      findings: [{ at: "amount", messageId: "neither" }],
    },
    {
      name: "a cent",
      table: evaluationTable({ alter: { amount: 1_200_000.01 } }),
      findings: [{ at: "amount", messageId: "neither" }],
    },
    {
      name: "万元 with a wrong second decimal beside funds in 元",
      table: evaluationTable({ alter: { "amount.label": "项目金额（万元）", amount: 120.01 } }),
      findings: [{ at: "amount", messageId: "neither" }],
    },
    {
      name: "the figure in 万元 under a label in 元",
      table: evaluationTable({ unit: "万元", alter: { "amount.label": "项目金额（元）", amount: 100 } }),
      findings: [{ at: "amount", messageId: "neither" }],
    },
    {
      name: "an amount in a form without an initial budget",
      table: evaluationTable({ alter: { C4: null, C5: null, C6: null, C7: null, C8: null } }),
      findings: [{ at: "amount", messageId: "neither" }],
    },
  ],
});
