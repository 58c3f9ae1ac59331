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
  /** What stands under them where there are more than are listed. */
  readonly moreLeftovers: (count: number) => string;
  readonly profile?: Profile;
}

/**
 * Writes a table anew on a clean sheet: without shifted columns, page breaks and white space between, numbers
 * as numbers, safe corrections made, and formulas in the derived cells. Figures that may be wrong on either
 * side stay as they were typed. What found no place ({@link strayTexts}) is listed beside the form, with a link
 * to where it stands. The source is only read.
 */
export function rebuildTable(table: EvaluationTable, options: RebuildOptions): SheetModel {
  const { name, leftoverHeading, moreLeftovers, profile = DEFAULT_PROFILE } = options;
  const { texts, more } = strayTexts(table);
  const form = layOut(contentOfTable(table), name, {
    heading: leftoverHeading,
    texts: texts.map((stray) => ({ ...stray, sheet: table.grid.name })),
    ...(more > 0 && { more: moreLeftovers(more) }),
  });
  return finishForm(form, { profile, correct: true });
}
