import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

const without = (column: string) => ({
  [`header.${column}`]: null,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((row) => [`${row}.${column}`, null])),
});

export const cases = testRule(ruleNamed("column-missing")!, {
  valid: [
    { name: "every column", table: evaluationTable() },
    {
      name: "columns by other names",
      table: evaluationTable({
        alter: {
          "header.target": "年初目标值",
          "header.actual": "全年实际值",
          "header.points": "权重",
          "header.score": "自评得分",
          "header.reason": "未完成原因分析",
        },
      }),
    },
    {
      name: "a form scored by criteria, which has no target, actual and reason",
      table: evaluationTable({
        alter: { ...without("actual"), ...without("reason"), "header.target": "评分标准" },
      }),
    },
    {
      name: "a form that asks once for the reasons",
      table: evaluationTable({
        grade: "两家企业推迟签约",
        alter: { ...without("reason"), "grade.label": "未完成原因" },
      }),
    },
    {
      name: "a form of a whole department without reasons",
      table: evaluationTable({ alter: { ...without("reason"), A1: "部门整体支出绩效自评表" } }),
    },
    {
      name: "a form with its points in the labels",
      table: evaluationTable({ alter: { ...without("points"), "1.level1": "产出指标（50分）" } }),
    },
  ],
  invalid: [
    ...(["reason", "target", "actual", "points", "score"] as const).map((column) => ({
      name: `no column for the ${column}`,
      table: evaluationTable({ alter: without(column) }),
      findings: [{ at: "header.level1", messageId: column, severity: "error" as const, fix: null }],
    })),
  ],
});
