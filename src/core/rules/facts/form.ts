import type { EvaluationTable, IndicatorHeader } from "../../table";
import { compact } from "./subject";

/**
 * What kind of form a table is. Which blocks and columns it must have follows from that: the form of a project
 * (项目支出) has them all.
 */

/** 评分标准: such a form has no targets and actual values. */
const CRITERIA = /评[分价](?:标准|细则|规则|依据|要点)|计分标准|指标解释/;
const WHOLE_DEPARTMENT = /整体(?:支出|绩效)|(?:部门|单位)整体/;
/** 部门名称 in place of 项目名称. */
const DEPARTMENT_NAME = /^(?:.{0,4}预算)?(?:部门|单位)(?:[(（].*[)）])?名称/;

/** Indicators are scored by criteria (评分标准) in place of a target and an actual value. */
export function isScoredByCriteria({ grid, area }: EvaluationTable, header: IndicatorHeader): boolean {
  if (header.columns.target && header.columns.actual) return false;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const { value } = grid.cell(header.row, column);
    if (typeof value === "string" && CRITERIA.test(compact(value))) return true;
  }
  return false;
}

/** The form of a whole department (部门整体支出), by its title or by what it names in place of a project. */
export function isWholeDepartment({ head }: EvaluationTable): boolean {
  const title = compact(head.title?.text ?? "");
  if (WHOLE_DEPARTMENT.test(title)) return true;
  return !title.includes("项目") && DEPARTMENT_NAME.test(compact(head.project?.label.text ?? ""));
}

/**
 * Whether a table must have a funds block. A form for a whole department or one scored by criteria may have
 * none: its execution is an indicator like others, or does not count. Where such a form does have one that
 * cannot be read, what the execution scored is not known all the same.
 */
export function needsFunds(table: EvaluationTable): boolean {
  if (table.hasUnreadFunds) return true;
  return !isWholeDepartment(table) && !(table.header && isScoredByCriteria(table, table.header));
}
