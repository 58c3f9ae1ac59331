import type { Cell, Grid } from "../../grid";
import { outcomeOf, type IndicatorEntries, type IndicatorOutcome, type OutcomeOptions } from "../../measure";
import type { Profile } from "../../profiles";
import type { Indicator } from "../../table";

interface Answer {
  readonly entries: IndicatorEntries;
  readonly outcome: IndicatorOutcome;
}

/**
 * Outcomes by the cell of the actual value. Reading a row costs more than all else in checking it, and a plan
 * of corrections checks the same cells again after each of its steps; a cell never changes.
 */
export type KnownOutcomes = Map<Cell, Answer>;

/**
 * How an indicator's target and actual value come out; each is read when it is first asked for.
 *
 * @param known Outcomes of the same worksheet and profile; those that are read are added.
 */
export function outcomesOf(
  { date1904 }: Grid,
  { equalExceeded }: Profile,
  known: KnownOutcomes = new Map(),
): (indicator: Indicator) => IndicatorOutcome {
  const options: OutcomeOptions = { date1904, equalExceeded };
  const asked = new Map<Indicator, IndicatorOutcome>();
  return (indicator) => {
    let outcome = asked.get(indicator);
    if (!outcome) asked.set(indicator, (outcome = outcomeOnce(indicator, options, known)));
    return outcome;
  };
}

function outcomeOnce(indicator: Indicator, options: OutcomeOptions, known: KnownOutcomes): IndicatorOutcome {
  const entries = entriesOf(indicator);
  const cell = indicator.actual?.cell;
  const answer = cell && known.get(cell);
  if (answer && isSame(answer.entries, entries)) return answer.outcome;
  const outcome = outcomeOf(entries, options);
  if (cell) known.set(cell, { entries, outcome });
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
