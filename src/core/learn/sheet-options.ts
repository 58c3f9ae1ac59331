import type { Profile } from "../profiles";

/** Of a sheet that is made for learning. */
export interface LearningSheetOptions {
  /** The name that is wished for the new worksheet. */
  readonly name: string;
  readonly profile?: Profile;
}
