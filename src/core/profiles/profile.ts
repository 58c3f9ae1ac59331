import type { Severity } from "../finding";

/**
 * How a region's form is scored: what a rule compares with is data, not code.
 * Points are points of 100, rates are ratios.
 */
export interface Profile {
  readonly name: string;
  /** Severity by rule id, where it differs from the rule's own; `off` switches the rule off. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Points of the budget execution: 10, Hubei 20. */
  readonly executionPoints: number;
  /** Decimals of the execution rate as a ratio: 2 (0.99) or 4 (0.8619). */
  readonly rateDecimals: 2 | 4;
  /** Lower bounds of the grades, out of 100. */
  readonly gradeBands: { readonly 优: number; readonly 良: number; readonly 中: number };
  /** Where the values come from, as cited in the documentation. */
  readonly source: string;
}
