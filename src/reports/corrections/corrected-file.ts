import type { Consequence, Edit, Finding, RefusedEdit } from "../../core";
import type { FileFailure } from "../file-failure";

/** A workbook file after its correction: what was written, or why nothing was. */
export type CorrectedFile = WrittenFile | UncorrectedFile;

export interface WrittenFile {
  /** The path as it was given. */
  readonly file: string;
  /** Where the corrected copy is; null where the file was left as it is. */
  readonly output: string | null;
  readonly writtenEdits: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** Formulas of the user's whose results follow from the edits. */
  readonly consequences: readonly Consequence[];
  /** Cells whose formulas only Excel calculates; it does when it opens the file. */
  readonly recalculates: readonly Pick<Edit, "sheet" | "cell">[];
  /** Worksheets whose protection forbids highlights. */
  readonly unmarkedSheets: readonly string[];
  /** Whether the workbook's own record of corrections could not be read, so that this one is not in it. */
  readonly unrecorded: boolean;
  /** Whether the workbook keeps a profile that could not be read, so that the default one was used. */
  readonly profileUnread: boolean;
  /** What a check of the corrected copy finds. */
  readonly left: readonly Finding[];
}

export interface UncorrectedFile {
  readonly file: string;
  readonly failure: FileFailure;
}

export function isWritten(file: CorrectedFile): file is WrittenFile {
  return !("failure" in file);
}
