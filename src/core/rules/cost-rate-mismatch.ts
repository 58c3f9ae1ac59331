import type { IndicatorOutcome } from "../measure";
import { decimalFrom, executionRatio, ZERO, type Decimal } from "../scoring";
import { fundFigureOf } from "./facts/figure";
import { fundAreas } from "./facts/fund-areas";
import { percentText } from "./facts/percent-text";
import { compact, indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** 成本控制率: what was spent of the budget; that of one piece or person is another measure. */
const COST_RATE = /(?<!单位|单件|单个|人均|平均)成本控制率/;
/** One percentage point, as a ratio. */
const TOLERANCE = decimalFrom("0.01") ?? ZERO;

/** 成本控制率 states another percentage than executed ÷ adjusted and executed ÷ initial. */
export const costRateMismatch: TableRule<"neither"> = {
  id: "cost-rate-mismatch",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["neither"],
  *check({ indicators, funds }, { outcomeOf }) {
    const whole = funds?.total;
    const executed = fundFigureOf(whole?.executed).value;
    if (!whole || !executed) return;
    const budgets = [whole.adjusted, whole.initial].map((field) => fundFigureOf(field).value);
    const rates = budgets.flatMap((budget) => (budget?.gt(0) ? executionRatio(executed, budget) : []));
    if (rates.length === 0) return;
    for (const indicator of indicators) {
      if (!indicator.actual || !COST_RATE.test(compact(indicator.name.text))) continue;
      const stated = statedRate(outcomeOf(indicator));
      if (!stated || rates.some((rate) => rate.minus(stated).abs().lte(TOLERANCE))) continue;
      yield {
        cell: indicator.actual.ref,
        messageId: "neither",
        subject: indicatorSubject(indicator, "actual"),
        data: {
          stated: percentText(stated),
          rates: [...new Set(rates.map(percentText))].join(" / "),
        },
        found: indicator.actual.text,
        related: fundAreas(whole, ["initial", "adjusted", "executed"]),
      };
    }
  },
};

/** The percentage of an actual value as a ratio; null for a condition (≤100%), words and other figures. */
function statedRate({ outcome, target, actual, ratio }: IndicatorOutcome): Decimal | null {
  if (outcome === "na" || actual.kind !== "quantity" || actual.comparator !== "bare") return null;
  if (actual.upper || actual.others.length > 0) return null;
  if (actual.unit.word === "%") return actual.value.div(100);
  // 0.98 beside ≤100% is a percentage as well.
  return target.kind === "quantity" && target.unit.word === "%" && ratio
    ? ratio.times(target.value).div(100)
    : null;
}
