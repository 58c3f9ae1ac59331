import { decimalOf, decimalText, sum, type Decimal } from "../scoring";
import { isNothingBudgeted } from "./facts/execution";
import { percentText } from "./facts/percent-text";
import type { TableRule } from "./rule";

/** Nearly full indicator scores beside a low execution rate: the money was not spent, yet all was done. */
export const scoreImplausible: TableRule<"high-beside-low"> = {
  id: "score-implausible",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["high-beside-low"],
  *check({ total, funds }, { groups, rate, profile: { implausible } }) {
    const share = decimalOf(implausible.scoreShare);
    const low = decimalOf(implausible.executionRate);
    if (!total?.score || !rate || !share || !low?.gt(rate) || isNothingBudgeted(funds)) return;
    const points = known(groups.map((group) => group.points));
    const scores = known(groups.map((group) => group.score));
    if (!points?.gt(0) || !scores || scores.lte(points.times(share))) return;
    yield {
      cell: total.score.ref,
      messageId: "high-beside-low",
      subject: "total/score",
      data: { scores: decimalText(scores), points: decimalText(points), rate: percentText(rate) },
      found: total.score.text,
      related: funds?.total.rate ? [funds.total.rate.area] : [],
    };
  },
};

function known(figures: readonly (Decimal | null)[]): Decimal | null {
  const values = figures.filter((figure) => figure !== null);
  return values.length === figures.length ? sum(values) : null;
}
