import { contains, type Cell } from "../grid";
import { contentOf, formatOf, sameContent } from "./content";
import type { Edit } from "./edit";

/** Why an edit is not written, whoever writes it. */
export type EditRefusal =
  /** The cell no longer holds what the edit is to replace. */
  | "changed"
  /** The cell is locked on a protected sheet. */
  | "locked"
  /** A constant was to be written, and the cell holds a formula. */
  | "holds-formula"
  /** It counts on an edit that was refused: a total would add up a figure that is not there. */
  | "depends-on-refused"
  /** The cell's format is Text, and the edit brings no number format: the figure would not count. */
  | "text-format"
  /** The edit changes the number format, and the sheet's protection forbids that. */
  | "format-protected"
  /** The cell belongs to an array formula or a data table over several cells, which only changes as a whole. */
  | "part-of-array";

/** A cell as it is right before the writing. */
export interface PresentCell {
  readonly cell: Cell;
  /** Locked, on a sheet that is protected. */
  readonly locked: boolean;
  /** The sheet's protection forbids changes of format. */
  readonly formatLocked: boolean;
  /** One of several cells that an array formula fills, where the writer cannot tell by itself. */
  readonly partOfArray?: boolean;
}

/** An edit that may be written, with the cell that it meets. */
export interface AcceptedEdit {
  readonly edit: Edit;
  readonly present: PresentCell;
}

/** An edit that must not be written. */
export interface RefusedEdit<Reason = EditRefusal> {
  readonly edit: Edit;
  readonly reason: Reason;
}

/**
 * Tells the edits that may be written from those that must not be; both keep their order.
 *
 * @param edits Edits of one worksheet.
 * @param present The cell of each as it is now; undefined where there is none.
 */
export function decideEdits(
  edits: readonly Edit[],
  present: readonly (PresentCell | undefined)[],
): { readonly accepted: readonly AcceptedEdit[]; readonly refused: readonly RefusedEdit[] } {
  const reasons = withDependents(
    edits,
    edits.map((edit, index) => refusalOf(edit, present[index])),
  );
  const accepted: AcceptedEdit[] = [];
  const refused: RefusedEdit[] = [];
  edits.forEach((edit, index) => {
    const [reason, met] = [reasons[index], present[index]];
    if (reason) refused.push({ edit, reason });
    else if (met) accepted.push({ edit, present: met });
  });
  return { accepted, refused };
}

function refusalOf(edit: Edit, present: PresentCell | undefined): EditRefusal | undefined {
  if (!present) return "changed";
  const now = contentOf(present.cell);
  if (!sameContent(now, edit.before)) {
    return now.kind === "formula" && edit.before.kind !== "formula" ? "holds-formula" : "changed";
  }
  const format = formatOf(present.cell);
  if (edit.format && format !== edit.format.before) return "changed";
  if (present.locked) return "locked";
  if (present.partOfArray) return "part-of-array";
  if (edit.format && present.formatLocked) return "format-protected";
  const becomesText = (edit.format?.after ?? format) === "@";
  const needsNumber = edit.after.kind === "value" || edit.after.kind === "formula";
  return becomesText && needsNumber ? "text-format" : undefined;
}

/** Refuses, with every refused edit, those that count on its cell, and those that count on theirs. */
function withDependents(
  edits: readonly Edit[],
  reasons: readonly (EditRefusal | undefined)[],
): (EditRefusal | undefined)[] {
  const refusedCells = edits.filter((_, index) => reasons[index]).map((edit) => edit.cell);
  const spread = edits.map((edit, index) => {
    const counts = edit.inputs?.some((input) => refusedCells.some((cell) => contains(input, cell)));
    return reasons[index] ?? (counts ? "depends-on-refused" : undefined);
  });
  const settled = spread.every((reason, index) => reason === reasons[index]);
  return settled ? spread : withDependents(edits, spread);
}
