import type { Finding, Severity } from "../../core";

/** Findings by severity, without those that a reviewer has waived. */
export function leftOpen(findings: readonly Finding[]): Record<Severity, number> {
  const left: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const { severity, waived } of findings) if (!waived) left[severity]++;
  return left;
}
