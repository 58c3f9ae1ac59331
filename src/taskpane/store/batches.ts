import { formatCell, invertEdit, type CellRef, type Edit } from "../../core";
import type { WriteOutcome } from "../../excel";

/** Cells written in one go. */
export interface WrittenBatch {
  /** Counts up from 1: names the batch as long as the pane is open. */
  readonly id: number;
  readonly purpose: "correction" | "put-back";
  readonly sheetId: string;
  readonly sheetName: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly edits: readonly Edit[];
  /** Those of the edits that can be put back, as far as the pane knows: Excel compares the cells itself. */
  readonly restorable: readonly Edit[];
}

/** A write as it happened, before it became a batch. */
export type Written = Omit<WrittenBatch, "id" | "restorable">;

/** Adds what was written. */
export function withWritten(batches: readonly WrittenBatch[], written: Written): readonly WrittenBatch[] {
  if (written.edits.length === 0) return batches;
  const id = (batches.at(-1)?.id ?? 0) + 1;
  // Nothing can write an error value: a cell that held one is not offered back.
  const restorable =
    written.purpose === "correction" ? written.edits.filter((edit) => invertEdit(edit) !== null) : [];
  return [...batches, { ...written, id, restorable }];
}

/** After a put-back: what could not be put back, but may be later, stays in its batch. */
export function withRestored(
  batches: readonly WrittenBatch[],
  batchId: number,
  { refused }: WriteOutcome,
): readonly WrittenBatch[] {
  const retained = new Set(
    refused
      .filter(({ reason }) => reason !== "changed" && reason !== "holds-formula")
      .map(({ edit }) => formatCell(edit.cell)),
  );
  return batches.map((batch) =>
    batch.id === batchId
      ? { ...batch, restorable: batch.restorable.filter(({ cell }) => retained.has(formatCell(cell))) }
      : batch,
  );
}

/** The newest batch of a sheet that can be put back. */
export function lastRestorable(batches: readonly WrittenBatch[], sheetId: string): WrittenBatch | undefined {
  return batches.findLast((batch) => batch.sheetId === sheetId && batch.restorable.length > 0);
}

/** What to write so that a batch is put back, each cell as far as it still holds what was written. */
export function inverseOf({ restorable }: WrittenBatch): Edit[] {
  return restorable.flatMap((edit) => invertEdit(edit) ?? []);
}

/** The cells of a batch, for naming them. */
export function cellsOf({ edits }: WrittenBatch): CellRef[] {
  return edits.map(({ cell }) => cell);
}
