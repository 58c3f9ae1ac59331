/** The name of the setting that keeps a profile, in a workbook and for a person. */
export const PROFILE_SETTING = "profile";
