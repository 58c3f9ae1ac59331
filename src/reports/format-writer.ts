import type { FileReport } from "./file-report";
import type { Tally } from "./tally";

/** How a format puts down files one after the other; what is shown of a file was decided before. */
export interface FormatWriter {
  begin(): string;
  file(shown: FileReport): string;
  /** What comes after the last file; the tally counts every file and finding, shown or not. */
  end(tally: Tally): string;
}
