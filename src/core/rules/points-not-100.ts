import { decimalText } from "../scoring";
import { isFullPoints } from "./facts/stated-total";
import type { TableRule } from "./rule";

/** Execution points and indicator points do not come to 100. */
export const pointsNot100: TableRule<"sum"> = {
  id: "points-not-100",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["sum"],
  *check({ total }, { points }) {
    if (!total?.points || !points.total || isFullPoints(points.total)) return;
    yield {
      cell: total.points.ref,
      messageId: "sum",
      subject: "total/points",
      data: { sum: decimalText(points.total), off: decimalText(points.total.minus(100).abs()) },
      addends: points.addends,
      found: decimalText(points.total),
      expected: "100",
      related: points.areas,
    };
  },
};
