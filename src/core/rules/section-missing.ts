import type { EvaluationTable } from "../table";
import type { TableRule } from "./rule";

type MessageId = "funds" | "indicators" | "total";

/** A block that every table has was not found. */
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

function missingSections({ funds, header, indicators, total }: EvaluationTable): MessageId[] {
  const missing: MessageId[] = [];
  if (!funds) missing.push("funds");
  if (!header || indicators.length === 0) missing.push("indicators");
  if (!total) missing.push("total");
  return missing;
}
