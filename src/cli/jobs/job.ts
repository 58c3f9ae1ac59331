import type { Profile } from "../../core";
import { messagesOf } from "../locale-choice";
import type { Locale } from "../../messages";
import { reportFile, type FileReport } from "../../reports";
import { checkFile } from "../check-file";
import type { FoundFile } from "../find-files";

/** What every file of a run is checked by: plain data, so that a worker thread can be told. */
export interface JobSettings {
  /** Null for what each workbook keeps, else the default one. */
  readonly profile: Profile | null;
  readonly locale: Locale;
  /** Whether each table comes with its full sum. */
  readonly explained: boolean;
}

/** Checks one file and says what was found. */
export type Job = (found: FoundFile) => Promise<FileReport>;

export function createJob({ profile, locale, explained }: JobSettings): Job {
  const messages = messagesOf(locale);
  return async (found) => reportFile(await checkFile(found, profile, messages), messages, { explained });
}
