import { decimalText } from "../scoring";
import { indicatorFigure } from "./facts/score-groups";
import { indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** An indicator that does not apply carries points, which belong to those that do. */
export const inapplicableIndicatorWeighted: TableRule<"weighted"> = {
  id: "inapplicable-indicator-weighted",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["weighted"],
  *check({ indicators }) {
    for (const indicator of indicators) {
      if (!indicator.inapplicable || !indicator.points || indicator.continuesAbove.points) continue;
      const { value } = indicatorFigure(indicator, "points");
      if (!value?.gt(0)) continue;
      yield {
        cell: indicator.points.ref,
        messageId: "weighted",
        subject: indicatorSubject(indicator, "points"),
        data: { points: decimalText(value) },
        found: indicator.points.text,
        related: [indicator.name.area],
      };
    }
  },
};
