import { indicatorFigure } from "./facts/score-groups";
import { compact, indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** An indicator's 分值 is below 0. */
export const pointsNegative: TableRule<"negative"> = {
  id: "points-negative",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["negative"],
  *check({ indicators }) {
    for (const indicator of indicators) {
      if (!indicator.points || !indicatorFigure(indicator, "points").value?.lt(0)) continue;
      if (indicator.continuesAbove.points) continue;
      yield {
        cell: indicator.points.ref,
        messageId: "negative",
        subject: indicatorSubject(indicator, "points"),
        data: { name: compact(indicator.name.text), points: indicator.points.text },
        found: indicator.points.text,
      };
    }
  },
};
