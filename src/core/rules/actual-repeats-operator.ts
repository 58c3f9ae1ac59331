import { indicatorSubject } from "./facts/subject";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

type MessageId = "condition" | "equals";

/** The actual value is a condition (`≥90%`) and no measurement, or repeats the sign of its target (`=9台`). */
export const actualRepeatsOperator: TableRule<MessageId> = {
  id: "actual-repeats-operator",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["condition", "equals"],
  *check({ indicators }, { outcomeOf }) {
    for (const indicator of indicators) {
      const { outcome, actual, repeatsOperator } = outcomeOf(indicator);
      if (!indicator.actual || outcome === "na" || !repeatsOperator) continue;
      yield {
        cell: indicator.actual.ref,
        messageId: actual.kind === "quantity" && actual.comparator === "=" ? "equals" : "condition",
        subject: indicatorSubject(indicator, "actual"),
        data: rowTexts(indicator),
        found: indicator.actual.text,
        related: rowAreas(indicator, ["target"]),
      };
    }
  },
};
