import type { FormulaStyle, Grid, Profile, Rule } from "../src/core";
import {
  testRule,
  type ExpectedFinding,
  type InvalidCase,
  type RuleCase,
  type RuleCases,
} from "./rule-tester";

/** Worksheets that a rule over a whole workbook is tried on. */
export interface WorkbookCase {
  /** What the case is about, in a few words: unique within its rule. */
  readonly name: string;
  readonly sheets: readonly [Grid, ...Grid[]];
  /** They are the whole workbook unless this says that they are a part of it. */
  readonly whole?: boolean;
  readonly profile?: Profile;
  readonly formulas?: FormulaStyle;
}

export interface InvalidWorkbookCase extends WorkbookCase {
  /** Their places are A1 addresses, each on a worksheet that is named. */
  readonly findings: readonly (ExpectedFinding & { readonly sheet: string })[];
}

export interface WorkbookCases {
  readonly valid: readonly WorkbookCase[];
  readonly invalid: readonly InvalidWorkbookCase[];
}

/** Declares the tests of a workbook rule, as strict as those of a table rule, and returns its cases. */
export function testWorkbookRule(rule: Rule, { valid, invalid }: WorkbookCases): RuleCases {
  return testRule(rule, { valid: valid.map(caseOf), invalid: invalid.map(invalidCaseOf) });
}

/** The case as the tester takes it: the first worksheet and those beside it. */
export function caseOf({ sheets: [grid, ...beside], whole = true, ...rest }: WorkbookCase): RuleCase {
  return { ...rest, whole, table: { grid, at: (place) => place }, beside };
}

export function invalidCaseOf({ findings, ...one }: InvalidWorkbookCase): InvalidCase {
  return { ...caseOf(one), findings };
}
