import type { Cell } from "../../grid";
import { outcomeOf, type IndicatorEntries, type IndicatorOutcome, type OutcomeOptions } from "../../measure";
import type { Profile } from "../../profiles";
import type { EvaluationTable, Indicator } from "../../table";

/** How an indicator's target and actual value come out; each is read when it is first asked for. */
export function outcomesOf(
  { grid: { date1904 } }: EvaluationTable,
  { equalExceeded }: Profile,
): (indicator: Indicator) => IndicatorOutcome {
  const known = new Map<Indicator, IndicatorOutcome>();
  return (indicator) => {
    const outcome = known.get(indicator) ?? outcomeOnce(indicator, { date1904, equalExceeded });
    known.set(indicator, outcome);
    return outcome;
  };
}

interface Answer {
  readonly asked: readonly unknown[];
  readonly outcome: IndicatorOutcome;
}

/**
 * Answers by the cell of the actual value. Reading a row costs more than all else in checking it, and a plan
 * of corrections checks the same cells again after each of its steps; a cell never changes.
 */
const ANSWERS = new WeakMap<Cell, Answer>();

function outcomeOnce(indicator: Indicator, options: OutcomeOptions): IndicatorOutcome {
  const entries = entriesOf(indicator);
  const cell = indicator.actual?.cell;
  const asked: unknown[] = [entries, options].flatMap(Object.values);
  const answer = cell && ANSWERS.get(cell);
  if (answer?.asked.every((value, index) => value === asked[index])) return answer.outcome;
  const outcome = outcomeOf(entries, options);
  if (cell) ANSWERS.set(cell, { asked, outcome });
  return outcome;
}

function entriesOf(indicator: Indicator): IndicatorEntries {
  const { level1, level2, name, comparator, target, measure, actual, inapplicable } = indicator;
  return {
    level1: level1?.text ?? "",
    level2: level2?.text ?? "",
    name: name.text,
    // Cells, not texts: a typed one says 100 % as 1 in the format 0%.
    target: target?.cell ?? "",
    actual: actual?.cell ?? "",
    comparator: comparator?.text ?? "",
    measure: measure?.text ?? "",
    inapplicable,
  };
}
