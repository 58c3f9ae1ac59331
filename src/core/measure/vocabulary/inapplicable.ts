/** The whole target says that the indicator does not apply. */
export const INAPPLICABLE_TARGETS = ["不适用", "/", "—", "——", "-", "--", "N/A"] as const;

/** The whole name says so. */
export const INAPPLICABLE_NAMES = ["无", ...INAPPLICABLE_TARGETS] as const;

/** Anywhere in the name or the target. */
export const NOT_TO_BE_JUDGED = ["暂不考核", "暂不考虑"] as const;

/** 指标性质 of an indicator without a figure. */
export const QUALITATIVE = ["定性", "定性指标"] as const;
