import { decimalText } from "../scoring";
import type { Indicator } from "../table";
import type { TableContext } from "./context";
import { indicatorSubject } from "./facts/subject";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { ScoreGroup } from "./facts/score-groups";
import type { TableRule } from "./rule";

type MessageId = "unmet" | "saving";

/**
 * A target was missed, and yet the score is all of the points. A cost that stayed below an `=` target is
 * missed by the letter only: money was saved, so that is advice.
 */
export const unmetFullScore: TableRule<MessageId> = {
  id: "unmet-full-score",
  scope: "table",
  severity: { unmet: "error", saving: "advice" },
  fixable: null,
  messageIds: ["unmet", "saving"],
  *check(_table, { groups, outcomeOf }) {
    for (const group of groups) {
      const { points, score, scoreField } = group;
      if (!scoreField || !points?.gt(0) || !score?.eq(points)) continue;
      const indicator = missedIn(group, outcomeOf);
      if (!indicator) continue;
      yield {
        cell: scoreField.ref,
        messageId: outcomeOf(indicator).saving ? "saving" : "unmet",
        subject: indicatorSubject(indicator, "score"),
        data: { ...rowTexts(indicator), points: decimalText(points) },
        found: scoreField.text,
        related: rowAreas(indicator, ["target", "actual", "points"]),
      };
    }
  },
};

/** Of several indicators under one score, one that was missed outright goes before one that saved. */
function missedIn({ indicators }: ScoreGroup, outcomeOf: TableContext["outcomeOf"]): Indicator | undefined {
  const missed = indicators.filter((indicator) => outcomeOf(indicator).outcome === "unmet");
  return missed.find((indicator) => !outcomeOf(indicator).saving) ?? missed[0];
}
