import type { Severity } from "../core";
import type { Messages } from "../messages";
import type { FileReport } from "./file-report";

/** What a report counts over all of its files. */
export interface Tally {
  files: number;
  unread: number;
  tables: number;
  /** Findings that stand; those that a reviewer waived are counted apart. */
  findings: Record<Severity, number>;
  waived: number;
  /** Findings that an earlier report does not have; null where there is none to compare with. */
  fresh: number | null;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

export function emptyTally(comparing: boolean): Tally {
  return {
    files: 0,
    unread: 0,
    tables: 0,
    findings: { error: 0, warning: 0, advice: 0 },
    waived: 0,
    fresh: comparing ? 0 : null,
  };
}

/** Adds a file to a tally. Every finding counts, whether it is shown or not. */
export function count(tally: Tally, report: FileReport): void {
  tally.files++;
  if (report.error) tally.unread++;
  tally.tables += report.tables.length;
  for (const { severity, waived } of report.findings) {
    if (waived) tally.waived++;
    else tally.findings[severity]++;
  }
}

/** What was checked and found, in one or more sentences. */
export function tallyText(tally: Tally, messages: Messages): string {
  const { t } = messages;
  const findings = SEVERITIES.map((severity) =>
    t(`report:counted.${severity}`, { count: tally.findings[severity] }),
  ).join(t("report:separator"));
  const checked = t("report:summary", {
    files: t("report:counted.files", { count: tally.files - tally.unread }),
    tables: t("report:counted.tables", { count: tally.tables }),
    findings,
  });
  // English sentences bring the space between them along, Chinese ones need none.
  const waived = tally.waived === 0 ? "" : t("report:waivedCount", { count: tally.waived });
  const fresh = tally.fresh === null ? "" : t("report:freshCount", { count: tally.fresh });
  const unread = tally.unread === 0 ? "" : t("report:unread", { count: tally.unread });
  return checked + waived + fresh + unread;
}
