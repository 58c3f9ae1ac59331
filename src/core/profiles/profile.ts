import type { Severity } from "../finding";
import type { GradeBands, RoundingOrder } from "../scoring";

/**
 * How a region's form is scored: what a rule compares with is data, not code.
 * Points are points of 100, rates are ratios.
 */
export interface Profile {
  readonly name: string;
  /** The shipped profile that this one is a variant of; none for a shipped profile. */
  readonly basedOn?: string;
  /** Severity by rule id, where it differs from the rule's own; `off` switches the rule off. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Points of the budget execution: 10, Hubei 20. A table's own figure goes before it. */
  readonly executionPoints: number;
  /** Decimals of the execution rate as a ratio: 2 (0.99) or 4 (0.8619). */
  readonly rateDecimals: 2 | 4;
  /** How a correction rounds the execution score; a table may follow either order. */
  readonly roundingOrder: RoundingOrder;
  /** A rate below this ratio asks for an explanation. */
  readonly lowExecutionRate: number;
  /** Points by first level, as the region's notes ask for "in principle"; null where they ask for none. */
  readonly weights: ExpectedWeights | null;
  /** Lower bounds of the grades, out of 100. */
  readonly gradeBands: GradeBands;
  /** Scores above `scoreShare` of their points are hard to believe beside a rate below `executionRate`. */
  readonly implausible: { readonly scoreShare: number; readonly executionRate: number };
  /** What an `=` target that is exceeded counts as; `=0` exceeded is unmet in any case. */
  readonly equalExceeded: "met" | "unmet" | "undetermined";
  /**
   * Points for a limit (≤, <) that was not kept: `ratio`, points × target ÷ actual; `linear`,
   * points × (2 − actual ÷ target), nothing from twice the limit on.
   */
  readonly reverseFormula: "ratio" | "linear";
  /** From this ratio of actual to target on, an over-achievement asks for a reason. */
  readonly overachievement: number;
  /** Where the values come from, as cited in the documentation. */
  readonly source: string;
}

/** Points of 产出, 效益 and 满意度; with the execution's they usually come to 100. */
export interface ExpectedWeights {
  readonly output: number;
  readonly outcome: number;
  readonly satisfaction: number;
}
