/** The parts of the screen for learning, in their order. */
export const LEARN_SECTIONS = ["tables", "rules", "anatomy"] as const;
export type LearnSection = (typeof LEARN_SECTIONS)[number];

/** Which exercise: the same number and count have the same mistakes. */
export interface ExerciseChoice {
  readonly number: number;
  readonly mistakes: number;
}

/** How the screen for learning is looked at; it stays while others are shown. */
export interface LearnView {
  readonly section: LearnSection;
  readonly exercise: ExerciseChoice;
  readonly keyShown: boolean;
  /** The id of the rule that is read; null until one is chosen. */
  readonly rule: string | null;
  readonly search: string;
  /** The sheet of the last exercise that was inserted, to select the cells of its key. */
  readonly exerciseSheet: (ExerciseChoice & { readonly sheetId: string }) | null;
}

export const INITIAL_LEARN: LearnView = {
  section: "tables",
  exercise: { number: 1, mistakes: 8 },
  keyShown: false,
  rule: null,
  search: "",
  exerciseSheet: null,
};
