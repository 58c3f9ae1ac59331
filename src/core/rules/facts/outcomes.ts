import type { Cell } from "../../grid";
import { outcomeOf, type IndicatorEntries, type IndicatorOutcome, type OutcomeOptions } from "../../measure";
import type { Profile } from "../../profiles";
import type { EvaluationTable, Indicator } from "../../table";

/** How an indicator's target and actual value come out; each is read when it is first asked for. */
export function outcomesOf(
  { grid: { date1904 } }: EvaluationTable,
  { equalExceeded }: Profile,
): (indicator: Indicator) => IndicatorOutcome {
  const options: OutcomeOptions = { date1904, equalExceeded };
  const known = new Map<Indicator, IndicatorOutcome>();
  return (indicator) => {
    const outcome = known.get(indicator) ?? outcomeOnce(indicator, options);
    known.set(indicator, outcome);
    return outcome;
  };
}

interface Answer {
  readonly entries: IndicatorEntries;
  readonly options: OutcomeOptions;
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
  const answer = cell && ANSWERS.get(cell);
  if (answer && isSame(answer.entries, entries) && isSame(answer.options, options)) return answer.outcome;
  const outcome = outcomeOf(entries, options);
  if (cell) ANSWERS.set(cell, { entries, options, outcome });
  return outcome;
}

function isSame<Asked extends object>(a: Asked, b: Asked): boolean {
  return (Object.keys(a) as (keyof Asked)[]).every((key) => a[key] === b[key]);
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
