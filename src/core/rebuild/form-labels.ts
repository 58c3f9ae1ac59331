import type { IndicatorColumn } from "../table";
import type { ColumnHeader, FundsFormColumn } from "./form-content";

/** Labels of the national form, for what a form has without a label of its own. */
export const FORM_LABELS = {
  title: "项目支出绩效自评表",
  goals: "年度总体目标",
  expected: "预期目标",
  achieved: "实际完成情况",
  indicators: "年度绩效指标",
} as const;

/** The columns of the funds block, in the order of the form. */
export const FUNDS_COLUMNS: readonly ColumnHeader<FundsFormColumn>[] = [
  { column: "initial", header: "年初预算数" },
  { column: "adjusted", header: "全年预算数" },
  { column: "executed", header: "全年执行数" },
  { column: "points", header: "分值" },
  { column: "rate", header: "执行率" },
  { column: "score", header: "得分" },
  { column: "reason", header: "未执行完原因" },
];

/** The columns of the indicator block, in the order of the form. */
export const INDICATOR_COLUMNS: readonly ColumnHeader<IndicatorColumn>[] = [
  { column: "level1", header: "一级指标" },
  { column: "level2", header: "二级指标" },
  { column: "name", header: "三级指标" },
  { column: "comparator", header: "指标性质" },
  { column: "target", header: "年度指标值" },
  { column: "measure", header: "度量单位" },
  { column: "criteria", header: "评分标准" },
  { column: "actual", header: "实际完成值" },
  { column: "points", header: "分值" },
  { column: "score", header: "得分" },
  { column: "reason", header: "偏差原因分析及改进措施" },
];
