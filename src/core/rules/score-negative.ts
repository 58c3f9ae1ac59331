import { indicatorFigure } from "./facts/score-groups";
import { compact, indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** An indicator's 得分 is below 0; the execution score has a rule of its own. */
export const scoreNegative: TableRule<"negative"> = {
  id: "score-negative",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["negative"],
  *check({ indicators }) {
    for (const indicator of indicators) {
      if (!indicator.score || !indicatorFigure(indicator, "score").value?.lt(0)) continue;
      if (indicator.continuesAbove.score) continue;
      yield {
        cell: indicator.score.ref,
        messageId: "negative",
        subject: indicatorSubject(indicator, "score"),
        data: { name: compact(indicator.name.text), score: indicator.score.text },
        found: indicator.score.text,
      };
    }
  },
};
