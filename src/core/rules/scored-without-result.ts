import type { IndicatorOutcome } from "../measure";
import { decimalText } from "../scoring";
import { indicatorSubject } from "./facts/subject";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

/** The actual value says that nothing was done (未完成, 未开展, 暂缓…), and yet there is a score. */
export const scoredWithoutResult: TableRule<"scored"> = {
  id: "scored-without-result",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["scored"],
  *check(_table, { groups, outcomeOf }) {
    for (const { indicators, score, scoreField } of groups) {
      const [indicator] = indicators;
      if (!indicator || !scoreField || !score?.gt(0)) continue;
      // Under a merged score, one that was done may have earned it.
      if (!indicators.every((one) => isWithoutResult(outcomeOf(one)))) continue;
      yield {
        cell: scoreField.ref,
        messageId: "scored",
        subject: indicatorSubject(indicator, "score"),
        data: { ...rowTexts(indicator), score: decimalText(score) },
        found: scoreField.text,
        related: rowAreas(indicator, ["actual"]),
      };
    }
  },
};

function isWithoutResult({ outcome, actual }: IndicatorOutcome): boolean {
  if (outcome !== "unmet") return false;
  // 完成3场，其余未开展 is a result.
  if (actual.kind === "quantity" && !actual.value.eq(0)) return false;
  return actual.stance === "notDone" || actual.stance === "nothing";
}
