import { ruleNamed } from "../../../src/core";
import { evaluationTable, INDICATORS } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("level-missing")!, {
  valid: [
    { name: "all three parts", table: evaluationTable() },
    { name: "满意度 as a first level", table: evaluationTable({ layout: "national" }) },
    {
      name: "成本指标 as a first level beside 产出指标",
      table: evaluationTable({ alter: { "1.level1": "成本指标" } }),
    },
    {
      name: "a whole department, whose form has levels of its own",
      table: evaluationTable({ indicators: INDICATORS.slice(0, 5), alter: { A1: "部门整体支出绩效自评表" } }),
    },
    {
      name: "a part whose only indicator does not apply",
      table: evaluationTable({ alter: { "6.name": "不适用" } }),
    },
  ],
  invalid: [
    {
      name: "no indicator of satisfaction",
      table: evaluationTable({ indicators: INDICATORS.slice(0, 5) }),
      findings: [{ at: "header.level1", messageId: "satisfaction", severity: "warning", fix: null }],
    },
    {
      name: "no indicator of the output",
      table: evaluationTable({ indicators: INDICATORS.slice(4) }),
      findings: [{ at: "header.level1", messageId: "output" }],
    },
    {
      name: "no indicator of the outcome",
      table: evaluationTable({
        layout: "national",
        indicators: INDICATORS.filter((_, index) => index !== 4),
      }),
      findings: [{ at: "header.level1", messageId: "outcome" }],
    },
  ],
});
