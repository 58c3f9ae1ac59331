import { indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** A target or an actual value names a day that the calendar does not have: 2月31日, 13月1日. */
export const impossibleDate: TableRule<"no-such-day"> = {
  id: "impossible-date",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["no-such-day"],
  *check({ indicators }, { outcomeOf }) {
    for (const indicator of indicators) {
      const outcome = outcomeOf(indicator);
      for (const side of outcome.impossibleDate) {
        const field = indicator[side];
        const date = outcome[side].impossibleDate;
        if (!field || date === null) continue;
        yield {
          cell: field.ref,
          messageId: "no-such-day",
          subject: indicatorSubject(indicator, side),
          data: { date },
          found: field.text,
        };
      }
    }
  },
};
