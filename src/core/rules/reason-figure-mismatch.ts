import { cellKey } from "../grid";
import { completionsIn, type IndicatorOutcome } from "../measure";
import { decimalFrom, ZERO, type Decimal } from "../scoring";
import type { Field, Indicator } from "../table";
import { percentText } from "./facts/percent-text";
import { rowAreas, rowTexts } from "./facts/row-texts";
import { indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** Five percentage points, as a ratio. */
const TOLERANCE = decimalFrom("0.05") ?? ZERO;

/** The reason states another percentage of completion (完成率27.7%) than actual ÷ target. */
export const reasonFigureMismatch: TableRule<"differs"> = {
  id: "reason-figure-mismatch",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["differs"],
  *check({ indicators }, { outcomeOf, rate }) {
    for (const { reason, explained } of reasonsOf(indicators)) {
      const completions = completionsIn(reason.text);
      const [stated] = completions;
      if (!stated) continue;
      const applicable = explained.filter((indicator) => outcomeOf(indicator).outcome !== "na");
      const outcomes = applicable.map(outcomeOf);
      const [indicator] = applicable;
      const ratio = outcomes[0]?.ratio;
      // A row that has no ratio may be the one that is meant.
      if (!indicator || !ratio || !outcomes.every((outcome) => outcome.ratio)) continue;
      const meant = [rate, ...outcomes.flatMap(figuresOf)];
      if (completions.some((figure) => isAnyOf(meant, figure))) continue;
      yield {
        cell: reason.ref,
        messageId: "differs",
        subject: indicatorSubject(indicator, "reason"),
        data: { ...rowTexts(indicator), stated: percentText(stated), computed: percentText(ratio) },
        found: reason.text,
        related: rowAreas(indicator, ["target", "actual"]),
      };
    }
  },
};

interface Explanation {
  readonly reason: Field;
  /** The indicators that a merged reason spans, or the one. */
  readonly explained: readonly Indicator[];
}

function reasonsOf(indicators: readonly Indicator[]): Explanation[] {
  const byPlace = new Map<number, { reason: Field; explained: Indicator[] }>();
  for (const indicator of indicators) {
    const { reason } = indicator;
    if (!reason || reason.text === "") continue;
    const place = cellKey(reason.ref);
    const known = byPlace.get(place);
    if (known) known.explained.push(indicator);
    else byPlace.set(place, { reason, explained: [indicator] });
  }
  return [...byPlace.values()];
}

/** What a percentage may repeat: the share of the target, or an actual value that is a percentage itself. */
function figuresOf({ ratio, actual }: IndicatorOutcome): Decimal[] {
  const isPercentage = actual.kind === "quantity" && actual.unit.word === "%";
  return [...(ratio ? [ratio] : []), ...(isPercentage ? [actual.value.div(100)] : [])];
}

function isAnyOf(meant: readonly (Decimal | null)[], figure: Decimal): boolean {
  return meant.some((candidate) => candidate?.minus(figure).abs().lte(TOLERANCE));
}
