import { FORM_MISTAKES } from "./form";
import { FUND_MISTAKES } from "./funds";
import { INDICATOR_MISTAKES } from "./indicators";
import type { Mistake } from "./mistake";
import { SCORE_MISTAKES } from "./scores";

export type { Mistake, Way } from "./mistake";

/** One for each rule over a table. */
export const MISTAKES: readonly Mistake[] = [
  ...FORM_MISTAKES,
  ...FUND_MISTAKES,
  ...SCORE_MISTAKES,
  ...INDICATOR_MISTAKES,
];
