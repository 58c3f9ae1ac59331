import { DEFAULT_PROFILE } from "../profiles";
import { finishForm } from "../rebuild/finish-form";
import type { SheetModel } from "../sheet-model";
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
