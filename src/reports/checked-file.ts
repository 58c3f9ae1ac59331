import type { Report } from "../core";

/** A workbook file after its check: the report, or why there is none. */
export type CheckedFile = ReadFile | UnreadFile;

export interface ReadFile {
  /** The path as it was given. */
  readonly file: string;
  readonly report: Report;
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
