import type { EvaluationTable } from "../table";
import { needsFunds } from "./facts/form";
import type { TableRule } from "./rule";

type MessageId = "funds" | "indicators" | "total";

/** A block that the form must have was not found. */
export const sectionMissing: TableRule<MessageId> = {
  id: "section-missing",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["funds", "indicators", "total"],
  *check(table) {
    const { row, column } = table.area;
    for (const messageId of missingSections(table)) {
      yield { cell: { row, column }, messageId, subject: messageId };
    }
  },
};

function missingSections(table: EvaluationTable): MessageId[] {
  const { funds, header, indicators, total } = table;
  const missing: MessageId[] = [];
  if (!funds && needsFunds(table)) missing.push("funds");
  if (!header || indicators.length === 0) missing.push("indicators");
  if (!total) missing.push("total");
  return missing;
}
