import { outcomeOf, type IndicatorOutcome } from "../../measure";
import type { Profile } from "../../profiles";
import type { EvaluationTable, Indicator } from "../../table";

/**
 * How the indicators of a table turned out. Reading target and actual value costs more than all else that a
 * table is checked for: each indicator is read once, when a rule or a report first asks for it.
 */
export function outcomesOf(
  { grid: { date1904 } }: EvaluationTable,
  { equalExceeded }: Profile,
): (indicator: Indicator) => IndicatorOutcome {
  const known = new Map<Indicator, IndicatorOutcome>();
  return (indicator) => {
    const outcome = known.get(indicator) ?? read(indicator, { date1904, equalExceeded });
    known.set(indicator, outcome);
    return outcome;
  };
}

function read(indicator: Indicator, options: Parameters<typeof outcomeOf>[1]): IndicatorOutcome {
  const { level1, level2, name, comparator, target, measure, actual, inapplicable } = indicator;
  return outcomeOf(
    {
      level1: level1?.text ?? "",
      level2: level2?.text ?? "",
      name: name.text,
      // A typed cell says 100 % as 1 in the format 0%.
      target: target?.cell ?? "",
      actual: actual?.cell ?? "",
      comparator: comparator?.text ?? "",
      measure: measure?.text ?? "",
      inapplicable,
    },
    options,
  );
}
