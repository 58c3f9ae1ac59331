import { DEFAULT_PROFILE, type Profile } from "../profiles";
import type { SheetModel } from "../sheet-model";
import type { EvaluationTable } from "../table";
import { contentOfTable } from "./content-of-table";
import { finishForm } from "./finish-form";
import { layOut } from "./lay-out";

export interface RebuildOptions {
  /** The name that is wished for the new worksheet. */
  readonly name: string;
  /** What stands over the texts that found no place in the form. */
  readonly leftoverHeading: string;
  readonly profile?: Profile;
}

/**
 * Writes a table anew on a clean sheet: without shifted columns, page breaks and white space between, numbers
 * as numbers, safe corrections made, and formulas in the derived cells. Figures that may be wrong on either
 * side stay as they were typed. What recognition could not place is listed beside the form, with a link to
 * where it stands. The source is only read.
 */
export function rebuildTable(table: EvaluationTable, options: RebuildOptions): SheetModel {
  const { name, leftoverHeading, profile = DEFAULT_PROFILE } = options;
  const texts = table.unplaced.map(({ ref, text }) => ({ text, sheet: table.grid.name, cell: ref }));
  const form = layOut(contentOfTable(table), name, { heading: leftoverHeading, texts });
  return finishForm(form, { profile, correct: true });
}
