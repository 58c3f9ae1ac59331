import { indicatorSubject } from "./facts/subject";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

type MessageId = "mismatch" | "missing";

/** Target and actual value are figures in units that do not convert, or one lacks the unit that would tell. */
export const unitMismatch: TableRule<MessageId> = {
  id: "unit-mismatch",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["mismatch", "missing"],
  *check({ indicators }, { outcomeOf }) {
    for (const indicator of indicators) {
      const { kind, unit, actual } = outcomeOf(indicator);
      if (!indicator.actual || kind !== "quantity" || actual.kind !== "quantity") continue;
      if (unit !== "mismatch" && unit !== "missing") continue;
      yield {
        cell: indicator.actual.ref,
        messageId: unit,
        subject: indicatorSubject(indicator, "actual"),
        data: rowTexts(indicator),
        found: indicator.actual.text,
        related: rowAreas(indicator, ["target"]),
      };
    }
  },
};
