import { decimalOf } from "../scoring";
import { isBlankReason } from "../table";
import { indicatorSubject } from "./facts/subject";
import { percentText } from "./facts/percent-text";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

/** Far more was reached than asked for, and nobody says why: the target may have been too low. */
export const overachievedUnexplained: TableRule<"unexplained"> = {
  id: "overachieved-unexplained",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["unexplained"],
  *check({ indicators }, { outcomeOf, profile }) {
    const threshold = decimalOf(profile.overachievement);
    for (const indicator of indicators) {
      const { reason } = indicator;
      const { outcome, comparator, ratio } = outcomeOf(indicator);
      if (!reason || !isBlankReason(reason) || outcome !== "met") continue;
      if (comparator !== ">=" && comparator !== ">") continue;
      if (!threshold || !ratio?.gte(threshold)) continue;
      yield {
        cell: reason.ref,
        messageId: "unexplained",
        subject: indicatorSubject(indicator, "reason"),
        data: {
          ...rowTexts(indicator),
          share: percentText(ratio),
          threshold: percentText(threshold),
        },
        found: reason.text,
        related: rowAreas(indicator, ["target", "actual"]),
      };
    }
  },
};
