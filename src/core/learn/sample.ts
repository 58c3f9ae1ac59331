import { DEFAULT_PROFILE } from "../profiles";
import { finishForm } from "../rebuild/finish-form";
import type { SheetModel } from "../sheet-model";
import { partsOf, type TablePart } from "./anatomy";
import { layOutPractice } from "./lay-out-practice";
import { practiceOf } from "./practice-of";
import { PROJECTS } from "./projects";
import type { LearningSheetOptions } from "./sheet-options";

/** A correct table of a made-up project, with formulas in its derived cells: no rule has anything to say. */
export function sampleTable({ name, profile = DEFAULT_PROFILE }: LearningSheetOptions): SheetModel {
  const [project] = PROJECTS;
  return finishForm(layOutPractice(practiceOf(project, profile), name, profile).form, {
    profile,
    correct: false,
  });
}

/** The parts of the usual form, for where no table is at hand. */
export function sampleParts(): TablePart[] {
  const [project] = PROJECTS;
  const { table } = layOutPractice(practiceOf(project, DEFAULT_PROFILE), "", DEFAULT_PROFILE);
  return table ? partsOf(table) : [];
}
