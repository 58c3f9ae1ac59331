import type { CorrectionPlan, Explanation, Finding, Mark, Report, Severity } from "../../core";

/** What one validation of one worksheet gave. */
export interface Check {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: boolean;
  /** The sheet holds nothing at all. */
  readonly empty: boolean;
  /** The sheet is a report of ours, which nothing is checked in. */
  readonly ownReport: boolean;
  readonly report: Report;
  /** The profile that is kept cannot be read: this is judged by the default one. */
  readonly profileUnread: boolean;
  /** The sum behind the score of each table, in the order of the report's tables. */
  readonly explanations: readonly Explanation[];
  /** The corrections that may be written without a second question. */
  readonly plan: CorrectionPlan;
  /** What there is to highlight in the sheet. */
  readonly marks: readonly Mark[];
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

export const SEVERITIES = ["error", "warning", "advice"] as const satisfies readonly Severity[];

export type FindingsBySeverity = Readonly<Record<Severity, readonly Finding[]>>;

/** The open findings; what a reviewer has waived counts no more. */
export function findingsBySeverity(findings: readonly Finding[]): FindingsBySeverity {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], advice: [] };
  for (const finding of findings) if (!finding.waived) groups[finding.severity].push(finding);
  return groups;
}
