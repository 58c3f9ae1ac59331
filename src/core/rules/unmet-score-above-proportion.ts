import type { IndicatorOutcome } from "../measure";
import type { Profile } from "../profiles";
import { decimalFrom, decimalText, divide, ONE, roundHalfUp, ZERO, type Decimal } from "../scoring";
import { indicatorSubject } from "./facts/subject";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

type MessageId = "short" | "over" | "over-linear";

interface Proportion {
  readonly messageId: MessageId;
  /** Of the points, 0 to 1. */
  readonly share: Decimal;
}

/** Points; scores are often given in halves. */
const TOLERANCE = decimalFrom("0.5") ?? ZERO;
const TWO = decimalFrom("2") ?? ZERO;

/** A missed figure is scored in part, and higher than the formula of the profile allows. */
export const unmetScoreAboveProportion: TableRule<MessageId> = {
  id: "unmet-score-above-proportion",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["short", "over", "over-linear"],
  *check(_table, { groups, outcomeOf, profile }) {
    for (const { indicators, points, score, scoreField } of groups) {
      const [indicator, ...more] = indicators;
      if (!indicator || more.length > 0 || !scoreField || !points || !score?.lt(points)) continue;
      const proportion = proportionOf(outcomeOf(indicator), profile);
      if (!proportion) continue;
      const limit = roundHalfUp(points.times(proportion.share), 2);
      if (score.lte(limit.plus(TOLERANCE))) continue;
      yield {
        cell: scoreField.ref,
        messageId: proportion.messageId,
        subject: indicatorSubject(indicator, "score"),
        data: {
          ...rowTexts(indicator),
          score: decimalText(score),
          points: decimalText(points),
          limit: decimalText(limit),
        },
        found: scoreField.text,
        expected: decimalText(limit),
        related: rowAreas(indicator, ["target", "actual", "points"]),
      };
    }
  },
};

/** The part of its points that a missed figure earns; null where no proportion can be made. */
function proportionOf(outcome: IndicatorOutcome, profile: Profile): Proportion | null {
  const { target, actual, ratio, saving } = outcome;
  if (outcome.outcome !== "unmet" || saving || !ratio) return null;
  if (target.kind !== "quantity" || actual.kind !== "quantity" || !target.value.gt(0)) return null;
  // A condition (≥80%) is no figure to divide by, and neither is a range.
  if (actual.comparator !== "bare" || actual.upper || target.upper) return null;
  if (ratio.lt(1)) return { messageId: "short", share: atLeastZero(ratio) };
  return profile.reverseFormula === "ratio"
    ? { messageId: "over", share: divide(ONE, ratio) }
    : { messageId: "over-linear", share: atLeastZero(TWO.minus(ratio)) };
}

function atLeastZero(share: Decimal): Decimal {
  return share.lt(0) ? ZERO : share;
}
