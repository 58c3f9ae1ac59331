import { decimalText } from "../scoring";
import { isBlankReason } from "../table";
import { compact, indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** A score is below its points and nobody says why. */
export const deductionWithoutReason: TableRule<"unexplained"> = {
  id: "deduction-without-reason",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["unexplained"],
  *check(_table, { groups }) {
    for (const { indicators, points, score, scoreField } of groups) {
      const indicator = indicators.find(({ reason }) => reason);
      if (!indicator?.reason || !points || !score?.lt(points)) continue;
      if (indicators.some(({ reason }) => !isBlankReason(reason))) continue;
      yield {
        cell: indicator.reason.ref,
        messageId: "unexplained",
        subject: indicatorSubject(indicator, "reason"),
        data: {
          name: compact(indicator.name.text),
          score: decimalText(score),
          points: decimalText(points),
          deducted: decimalText(points.minus(score)),
        },
        found: indicator.reason.text,
        related: scoreField ? [scoreField.area] : [],
      };
    }
  },
};
