import { formatCell, type EditRefusal, type RefusedEdit, type Severity } from "../../core";
import type { Messages } from "../../messages";
import type { FileFailure } from "../file-failure";
import { contentText } from "../content-text";
import { editJson } from "../edit-json";
import type { EditJson } from "../file-report";
import { isWritten, type CorrectedFile } from "./corrected-file";
import { leftOpen } from "./left-open";

/** The version of the format: it changes when a field changes its meaning or goes away. */
export const CORRECTIONS_VERSION = 1;

/** One element of `files` in the JSON report of corrections. */
export interface CorrectedFileJson {
  readonly file: string;
  /** Where the corrected copy is; null where none was written. */
  readonly output: string | null;
  readonly error: FileFailure | null;
  readonly edits: readonly (EditJson & { readonly rule: string | null })[];
  readonly refused: readonly (EditJson & { readonly reason: EditRefusal; readonly message: string })[];
  /** Formulas that stay, with their results before and after. */
  readonly consequences: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly recalculates: readonly { readonly sheet: string; readonly cell: string }[];
  readonly unmarkedSheets: readonly string[];
  readonly unrecorded: boolean;
  /** How many findings the corrected copy has, those left out that a reviewer has waived. */
  readonly left: Readonly<Record<Severity, number>>;
}

export function correctedFileJson(file: CorrectedFile, messages: Messages): CorrectedFileJson {
  if (!isWritten(file)) return { ...NOTHING, file: file.file, error: { ...file.failure } };
  return {
    file: file.file,
    output: file.output,
    error: null,
    edits: file.writtenEdits.map((edit) => ({ ...editJson(edit), rule: edit.rule ?? null })),
    refused: file.refused.map((refused) => refusedJson(refused, messages)),
    consequences: file.consequences.map(({ sheet, cell, before, after }) => ({
      sheet,
      cell: formatCell(cell),
      before: contentText(before),
      after: contentText(after),
    })),
    recalculates: file.recalculates.map(({ sheet, cell }) => ({ sheet, cell: formatCell(cell) })),
    unmarkedSheets: file.unmarkedSheets,
    unrecorded: file.unrecorded,
    left: leftOpen(file.left),
  };
}

const NOTHING: Omit<CorrectedFileJson, "file" | "error"> = {
  output: null,
  edits: [],
  refused: [],
  consequences: [],
  recalculates: [],
  unmarkedSheets: [],
  unrecorded: false,
  left: { error: 0, warning: 0, advice: 0 },
};

function refusedJson({ edit, reason }: RefusedEdit, { t }: Messages): CorrectedFileJson["refused"][number] {
  return { ...editJson(edit), reason, message: t(`excel:refusal.${reason}`) };
}
