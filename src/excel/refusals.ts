import { contains, contentOf, sameContent, type Cell, type Edit } from "../core";
import type { RefusalReason, RefusedEdit } from "./port";

/** A cell as it is right before the writing. */
export interface PresentCell {
  readonly cell: Cell;
  /** Locked, on a sheet that is protected. */
  readonly locked: boolean;
  /** The sheet's protection forbids changes of format. */
  readonly formatLocked: boolean;
}

/** An edit that may be written, with the cell that it meets. */
export interface AcceptedEdit {
  readonly edit: Edit;
  readonly present: PresentCell;
}

/** Tells the edits that may be written from those that must not be; both keep their order. */
export function decide(
  edits: readonly Edit[],
  present: readonly PresentCell[],
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

function refusalOf(edit: Edit, present: PresentCell | undefined): RefusalReason | undefined {
  if (!present) return "changed";
  const now = contentOf(present.cell);
  if (!sameContent(now, edit.before)) {
    return now.kind === "formula" && edit.before.kind !== "formula" ? "holds-formula" : "changed";
  }
  const format = present.cell.format ?? "General";
  if (edit.format && format !== edit.format.before) return "changed";
  if (present.locked) return "locked";
  if (edit.format && present.formatLocked) return "format-protected";
  const becomesText = (edit.format?.after ?? format) === "@";
  const needsNumber = edit.after.kind === "value" || edit.after.kind === "formula";
  return becomesText && needsNumber ? "text-format" : undefined;
}

/** Refuses, with every refused edit, those that count on its cell, and those that count on theirs. */
function withDependents(
  edits: readonly Edit[],
  reasons: readonly (RefusalReason | undefined)[],
): (RefusalReason | undefined)[] {
  const refusedCells = edits.filter((_, index) => reasons[index]).map((edit) => edit.cell);
  const spread = edits.map((edit, index) => {
    const counts = edit.inputs?.some((input) => refusedCells.some((cell) => contains(input, cell)));
    return reasons[index] ?? (counts ? "depends-on-refused" : undefined);
  });
  const settled = spread.every((reason, index) => reason === reasons[index]);
  return settled ? spread : withDependents(edits, spread);
}
