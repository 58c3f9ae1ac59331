import type { Finding } from "../finding";
import type { Report } from "../report";
import { applyWaivers, type WaiverSet } from "./waivers";
import type { Waiver } from "./workbook-memory";

/** How a waiver stands on a day, as far as the validations tell. */
export type WaiverState =
  /** Its finding was found, and is let stand. */
  | "in-force"
  /** Its last day is over. */
  | "expired"
  /** A cell concerned holds something else by now, so that the finding is open again. */
  | "outdated"
  /** The whole workbook was validated, and its finding is there no more. */
  | "settled"
  /** Its finding was in none of the sheets that were validated. */
  | "unseen";

export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** What it is about; null where no validation found it. */
  readonly finding: Finding | null;
}

/** Judges the findings of a report by other waivers; nothing is validated again. */
export function judgeReport(report: Report, waivers: WaiverSet): Report {
  const open = report.findings.map((finding) => (finding.waived ? { ...finding, waived: null } : finding));
  const { findings, lapsed } = applyWaivers(open, report.grids, waivers);
  return { ...report, findings, waivers, lapsedWaivers: lapsed };
}

/**
 * How each of a workbook's waivers stands, in their order.
 *
 * @param reports Validations that were judged by these waivers, the most recent first.
 */
export function judgeWaivers({ waivers, today }: WaiverSet, reports: readonly Report[]): JudgedWaiver[] {
  const found = new Map<string, Finding>();
  for (const report of reports.toReversed()) {
    for (const finding of report.findings) found.set(finding.id, finding);
  }
  const wholeSeen = reports.some(({ whole }) => whole);
  return waivers.map((waiver) => {
    const finding = found.get(waiver.finding) ?? null;
    return { waiver, finding, state: stateOf(waiver, finding, today, wholeSeen) };
  });
}

function stateOf({ until }: Waiver, finding: Finding | null, today: string, wholeSeen: boolean): WaiverState {
  if (until !== null && until < today) return "expired";
  if (finding) return finding.waived ? "in-force" : "outdated";
  return wholeSeen ? "settled" : "unseen";
}
