import { ruleNamed } from "../../../src/core";
import { evaluationTable, type TableOptions } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

/** 1,188,000 executed of 1,200,000 adjusted is 99 %, of 1,000,000 initial 118.8 %. */
function costRate(actual: NonNullable<TableOptions["alter"]>[string], alter: TableOptions["alter"] = {}) {
  return evaluationTable({
    alter: { "3.name": "成本控制率", "3.target": "≤100%", "3.actual": actual, ...alter },
  });
}

export const cases = testRule(ruleNamed("cost-rate-mismatch")!, {
  valid: [
    { name: "other indicators", table: evaluationTable() },
    { name: "executed ÷ adjusted", table: costRate("99%") },
    { name: "executed ÷ initial", table: costRate("118.8%") },
    { name: "one point off", table: costRate("98%") },
    { name: "a percentage by its format", table: costRate({ value: 0.99, format: "0%" }) },
    { name: "a ratio without a unit", table: costRate(0.99) },
    { name: "a condition, which states no rate", table: costRate("≤80%") },
    { name: "words", table: costRate("未完成") },
    { name: "an amount", table: costRate("30万元") },
    { name: "a saving rate, which is another", table: costRate("83%", { "3.name": "成本节约率" }) },
    {
      name: "the rate of a unit cost, which is another",
      table: costRate("83%", { "3.name": "单位成本控制率" }),
    },
    {
      name: "no budget to compare with",
      table: costRate("83%", { "whole.initial": "—", "whole.adjusted": "—" }),
    },
    { name: "an inapplicable indicator", table: costRate("83%", { "3.target": "不适用" }) },
  ],
  invalid: [
    {
      name: "another percentage",
      table: costRate("83%"),
      findings: [{ at: "3.actual", messageId: "neither", severity: "warning", found: "83%", fix: null }],
    },
    {
      name: "more than a point off",
      table: costRate("97.9%"),
      findings: [{ at: "3.actual", messageId: "neither" }],
    },
    {
      name: "a typed percentage",
      table: costRate({ value: 0.83, format: "0%" }),
      findings: [{ at: "3.actual", messageId: "neither" }],
    },
    {
      name: "a name in a longer name, and a form without an initial budget",
      table: costRate("118.8%", { "3.name": "项目成本控制率（%）", "whole.initial": "—" }),
      findings: [{ at: "3.actual", messageId: "neither" }],
    },
  ],
});
