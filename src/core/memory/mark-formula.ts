import type { Severity } from "../finding";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/**
 * The formula of the conditional format that highlights a finding. It is always true, refers to no cell,
 * and names the product, so that a highlight can be told from the user's own formats by it alone.
 */
export function markFormula(severity: Severity): string {
  return `=N("evalcheck:${severity}")=0`;
}

/**
 * The severity that a conditional format's formula marks, or undefined for a format that is not ours.
 * Files hold the formula without its leading `=`, and programs that save them may change blanks and case.
 */
export function severityOfMarkFormula(formula: string): Severity | undefined {
  const plain = withoutLeadingEquals(formula);
  return SEVERITIES.find((severity) => withoutLeadingEquals(markFormula(severity)) === plain);
}

function withoutLeadingEquals(formula: string): string {
  return formula.replace(/\s/g, "").replace(/^=/, "").toLowerCase();
}
