import { decimalText } from "../scoring";
import { indicatorSubject } from "./facts/subject";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

/** A target was met and points were taken off all the same. */
export const metButDeducted: TableRule<"deducted"> = {
  id: "met-but-deducted",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["deducted"],
  *check(_table, { groups, outcomeOf }) {
    for (const { indicators, points, score, scoreField } of groups) {
      const [indicator] = indicators;
      if (!indicator || !scoreField || !points || !score?.lt(points)) continue;
      if (!indicators.every((one) => outcomeOf(one).outcome === "met")) continue;
      yield {
        cell: scoreField.ref,
        messageId: "deducted",
        subject: indicatorSubject(indicator, "score"),
        data: {
          ...rowTexts(indicator),
          score: decimalText(score),
          points: decimalText(points),
          deducted: decimalText(points.minus(score)),
        },
        found: scoreField.text,
        related: rowAreas(indicator, ["target", "actual", "points"]),
      };
    }
  },
};
