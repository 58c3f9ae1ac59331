import type { Finding, Report, Severity } from "../core";

/** A workbook file after its check: the report, or why there is none. */
export type CheckedFile = ReadFile | UnreadFile;

export interface ReadFile {
  /** The path as it was given. */
  readonly file: string;
  readonly report: Report;
}

export interface UnreadFile {
  readonly file: string;
  readonly failure: FileFailure;
}

/** Why a file could not be checked, in the reader's language. */
export interface FileFailure {
  /** A short word for scripts, such as `encrypted`. */
  readonly problem: string;
  readonly message: string;
  readonly todo: string;
}

export function isRead(file: CheckedFile): file is ReadFile {
  return "report" in file;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, advice: 0 };

/** The findings that are at least so severe. */
export function atLeast(findings: readonly Finding[], minimum: Severity): readonly Finding[] {
  return findings.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[minimum]);
}

/** What a report counts over all of its files. */
export interface Tally {
  files: number;
  unread: number;
  tables: number;
  findings: Record<Severity, number>;
}

export function emptyTally(): Tally {
  return { files: 0, unread: 0, tables: 0, findings: { error: 0, warning: 0, advice: 0 } };
}

/** Adds a file to a tally. Every finding counts, whether it is shown or not. */
export function count(tally: Tally, file: CheckedFile): void {
  tally.files++;
  if (!isRead(file)) {
    tally.unread++;
    return;
  }
  tally.tables += file.report.tables.length;
  for (const { severity } of file.report.findings) tally.findings[severity]++;
}
