import type { Finding, Report } from "../core";
import type { FileFailure } from "./file-failure";
import type { SheetReport, TableJson } from "./file-report";

/** A workbook file after its check: the report, or why there is none. */
export type CheckedFile = ReadFile | UnreadFile;

export interface ReadFile extends KeptInFile {
  /** The path as it was given. */
  readonly file: string;
  readonly report: Report;
}

/** A file that was checked worksheet by worksheet: each was put into words, and let go, before the next was read. */
export interface ReadBySheet extends KeptInFile {
  /** The path as it was given. */
  readonly file: string;
  readonly sheets: readonly SheetReport[];
  readonly tables: readonly TableJson[];
  readonly findings: readonly Finding[];
}

/** What a report says of what the workbook keeps for its check. */
export interface KeptInFile {
  /** Whether what the workbook keeps, waivers among it, could not be read and does not count. */
  readonly memoryUnread?: boolean;
  /** Whether the workbook keeps a profile that could not be read, so that the default one was used. */
  readonly profileUnread?: boolean;
  /** The name of the workbook's own profile, where it was checked by that. */
  readonly keptProfile?: string | null;
}

export interface UnreadFile {
  readonly file: string;
  readonly failure: FileFailure;
}

export function isRead(file: CheckedFile): file is ReadFile {
  return "report" in file;
}
