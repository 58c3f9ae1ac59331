import type { Edit } from "../corrections/edit";
import type { WriteRecord } from "./workbook-memory";

/**
 * The record of edits that were written together.
 *
 * @param at The time of the writing, such as `2026-03-01T08:30:00Z`.
 */
export function recordsOf(edits: readonly Edit[], at: string): WriteRecord[] {
  return edits.map(({ rule, sheet, cell, before, after, format }) => ({
    at,
    rule: rule ?? null,
    sheet,
    cell,
    before,
    after,
    format,
  }));
}

/** The edit that a record tells of: its inverse puts the cell back, as long as it still holds `after`. */
export function editOfRecord({ sheet, cell, before, after, format }: WriteRecord): Edit {
  return { sheet, cell, before, after, format };
}
