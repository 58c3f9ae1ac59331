import { messagesOf } from "../locale-choice";
import type { Locale } from "../../messages";
import type { FileReport } from "../../reports";
import { checkFile, type CheckSettings } from "../check-file";
import type { FoundFile } from "../find-files";

/** What every file of a run is checked by: plain data, so that a worker thread can be told. */
export interface JobSettings extends CheckSettings {
  readonly locale: Locale;
}

/** Checks one file and says what was found. */
export type Job = (found: FoundFile) => Promise<FileReport>;

export function createJob({ locale, ...settings }: JobSettings): Job {
  const messages = messagesOf(locale);
  return (found) => checkFile(found, settings, messages);
}
