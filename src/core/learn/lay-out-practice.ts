import type { Grid } from "../grid";
import type { Profile } from "../profiles";
import { gridOfSheet } from "../rebuild/finish-form";
import { layOut, type LaidOutForm } from "../rebuild/lay-out";
import { recognise, type EvaluationTable } from "../table";
import { contentOfPractice, type PracticeTable } from "./practice-table";

/** A practice table on a sheet: as a model that can be written, and as what Excel would show. */
export interface LaidOutPractice {
  readonly form: LaidOutForm;
  readonly grid: Grid;
  /** Undefined where too little is left to be recognised. */
  readonly table: EvaluationTable | undefined;
}

export function layOutPractice(practice: PracticeTable, name: string, profile: Profile): LaidOutPractice {
  const form = layOut(contentOfPractice(practice, profile), name);
  const grid = gridOfSheet(form.sheet);
  return { form, grid, table: recognise(grid)[0] };
}
