import { profileNamed } from "../profiles";
import { readProfile, type ProfileReading } from "./read-profile";

/** The name of the setting that keeps a profile, in a workbook and for a person. */
export const PROFILE_SETTING = "profile";

/** A profile that was kept and states no name of its own. */
const KEPT_NAME = "workbook";

/**
 * The profile that settings keep, as the text of a profile's file; null where they keep none. A file that
 * only extends a shipped profile is that profile, by its own name.
 *
 * @param settings Those of a workbook (its memory), or of a person.
 */
export function keptProfile(settings: Readonly<Record<string, string>>): ProfileReading | null {
  const text = Object.hasOwn(settings, PROFILE_SETTING) ? settings[PROFILE_SETTING] : undefined;
  if (text === undefined) return null;
  const reading = readProfile(text, { defaultName: KEPT_NAME });
  const { profile } = reading;
  if (!profile?.basedOn || profile.name !== KEPT_NAME) return reading;
  const base = profileNamed(profile.basedOn);
  return changesNothing(text) ? { profile: base, problems: [] } : reading;
}

/** The text was read as a profile's before, so that it is an object. */
function changesNothing(text: string): boolean {
  const file = JSON.parse(text.replace(/^\uFEFF/, "")) as object;
  return Object.keys(file).every((option) => option === "extends" || option === "$schema");
}
