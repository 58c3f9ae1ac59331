import type { EvaluationTable, IndicatorColumn, IndicatorHeader } from "../table";
import { compact } from "./facts/subject";
import type { TableRule } from "./rule";

type MessageId = Extract<IndicatorColumn, "target" | "actual" | "points" | "score" | "reason">;

/** 评分标准: such a form has no targets and actual values. */
const CRITERIA = /评分标准|评分细则|评价标准/;
/** `产出指标（50分）`: such a form has its points in the labels. */
const POINTS_IN_LABEL = /[(（]\d+(?:\.\d+)?分[)）]/;

/** The indicator block lacks a column that its kind of form must have. */
export const columnMissing: TableRule<MessageId> = {
  id: "column-missing",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["target", "actual", "points", "score", "reason"],
  *check(table) {
    const { header } = table;
    if (!header) return;
    for (const messageId of requiredColumns(table, header)) {
      if (header.columns[messageId]) continue;
      yield {
        cell: header.first.ref,
        messageId,
        subject: `header/${messageId}`,
        data: { column: messageId },
      };
    }
  },
};

function requiredColumns(table: EvaluationTable, header: IndicatorHeader): MessageId[] {
  const required: MessageId[] = ["score"];
  if (!isScoredByCriteria(table, header)) required.push("target", "actual", "reason");
  if (!hasPointsInLabels(table)) required.push("points");
  return required;
}

function isScoredByCriteria({ grid, area }: EvaluationTable, { row }: IndicatorHeader): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const { value } = grid.cell(row, column);
    if (typeof value === "string" && CRITERIA.test(compact(value))) return true;
  }
  return false;
}

function hasPointsInLabels({ indicators, funds }: EvaluationTable): boolean {
  const labels = [funds?.label, ...indicators.flatMap(({ level1, level2 }) => [level1, level2])];
  return labels.some((label) => label && POINTS_IN_LABEL.test(compact(label.text)));
}
