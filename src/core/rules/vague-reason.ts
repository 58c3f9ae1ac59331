import { isStockReason } from "../measure";
import { decimalText } from "../scoring";
import { compact, indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** The reason of a deduction is only a stock phrase (酌情扣分, 还有上升空间…) and names no cause. */
export const vagueReason: TableRule<"stock-phrase"> = {
  id: "vague-reason",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["stock-phrase"],
  *check(_table, { groups }) {
    let last = "";
    for (const { indicators, points, score } of groups) {
      if (!points || !score?.lt(points)) continue;
      for (const indicator of indicators) {
        const { reason } = indicator;
        if (!reason || !isStockReason(reason.text)) continue;
        // A reason merged over several indicators is one.
        const place = `${reason.ref.row}:${reason.ref.column}`;
        if (place === last) continue;
        last = place;
        yield {
          cell: reason.ref,
          messageId: "stock-phrase",
          subject: indicatorSubject(indicator, "reason"),
          data: {
            name: compact(indicator.name.text),
            reason: reason.text,
            deducted: decimalText(points.minus(score)),
          },
          found: reason.text,
        };
      }
    }
  },
};
