import type { CorrectionPlan, Finding, Report, Severity } from "../../core";

/** What one validation of one worksheet gave. */
export interface Check {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: boolean;
  /** The sheet holds nothing at all. */
  readonly empty: boolean;
  readonly report: Report;
  /** The corrections that may be written without a second question. */
  readonly plan: CorrectionPlan;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

export const SEVERITIES = ["error", "warning", "advice"] as const satisfies readonly Severity[];

export type FindingsBySeverity = Readonly<Record<Severity, readonly Finding[]>>;

export function findingsBySeverity(findings: readonly Finding[]): FindingsBySeverity {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], advice: [] };
  for (const finding of findings) groups[finding.severity].push(finding);
  return groups;
}
