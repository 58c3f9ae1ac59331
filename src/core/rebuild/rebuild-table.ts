import { DEFAULT_PROFILE, type Profile } from "../profiles";
import type { SheetModel } from "../sheet-model";
import type { EvaluationTable } from "../table";
import { contentOfTable } from "./content-of-table";
import { finishForm } from "./finish-form";
import { layOut } from "./lay-out";
import { strayTexts } from "./stray-texts";

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
 * side stay as they were typed. What found no place ({@link strayTexts}) is listed beside the form, with a link
 * to where it stands. The source is only read.
 */
export function rebuildTable(table: EvaluationTable, options: RebuildOptions): SheetModel {
  const { name, leftoverHeading, profile = DEFAULT_PROFILE } = options;
  const texts = strayTexts(table).map((stray) => ({ ...stray, sheet: table.grid.name }));
  const form = layOut(contentOfTable(table), name, { heading: leftoverHeading, texts });
  return finishForm(form, { profile, correct: true });
}
