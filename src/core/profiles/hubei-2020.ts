import type { Profile } from "./profile";
import { SHENZHEN_2020 } from "./shenzhen-2020";

/**
 * Hubei's form of 2020: 20 points for the execution, the others by goal (年度绩效目标1（40分）) and not by first
 * level, so that there are no weights to compare with. A limit that was not kept earns points × target ÷ actual.
 */
export const HUBEI_2020: Profile = {
  ...SHENZHEN_2020,
  name: "hubei-2020",
  executionPoints: 20,
  rateDecimals: 4,
  weights: null,
  reverseFormula: "ratio",
  source: "the form of Hubei province, 2020, with its notes: 1wenmi.com/doc/330418.html",
};
