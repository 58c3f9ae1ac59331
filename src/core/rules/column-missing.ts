import { pointsInLabel, type EvaluationTable, type IndicatorColumn, type IndicatorHeader } from "../table";
import { isScoredByCriteria, isWholeDepartment } from "./facts/form";
import { causeOfWhole } from "./facts/whole-reason";
import type { TableRule } from "./rule";

type MessageId = Extract<IndicatorColumn, "target" | "actual" | "points" | "score" | "reason">;

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
  if (!isScoredByCriteria(table, header)) required.push("target", "actual");
  if (hasReasons(table, header)) required.push("reason");
  if (!hasPointsInLabels(table)) required.push("points");
  return required;
}

/** A reason for each indicator: forms of whole departments need none, and some ask once for the whole table. */
function hasReasons(table: EvaluationTable, header: IndicatorHeader): boolean {
  return !isWholeDepartment(table) && !isScoredByCriteria(table, header) && !causeOfWhole(table);
}

/** `预算执行情况（20分）`, `产出指标（50分）`: such a form may have its points in the labels alone. */
function hasPointsInLabels({ indicators, funds }: EvaluationTable): boolean {
  const labels = [funds?.label, ...indicators.flatMap(({ level1, level2, name }) => [level1, level2, name])];
  return labels.some((label) => label && pointsInLabel(label.text));
}
