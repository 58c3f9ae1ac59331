import { DEFAULT_PROFILE, profileNamed, type Profile } from "../profiles";
import { PROFILE_SETTING } from "./profile-setting";
import { readProfile, type ProfileReading } from "./read-profile";

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

/** The profile that a workbook is checked by. */
export interface ProfileInForce {
  readonly profile: Profile;
  /** Whose settings it is from; null for the default one. */
  readonly keptIn: "workbook" | "person" | null;
  /** What was kept cannot be read, so that the default one is used. */
  readonly unread: boolean;
}

/**
 * The profile in force: what the workbook keeps goes before what the person keeps, so that everybody who opens
 * a workbook that keeps one sees the same verdicts.
 *
 * @param workbook The settings in the workbook's memory.
 * @param person The settings of the person who uses the add-in; none on the command line.
 */
export function profileInForce(
  workbook: Readonly<Record<string, string>>,
  person: Readonly<Record<string, string>> = {},
): ProfileInForce {
  const [keptIn, reading] = Object.hasOwn(workbook, PROFILE_SETTING)
    ? (["workbook", keptProfile(workbook)] as const)
    : (["person", keptProfile(person)] as const);
  if (!reading) return { profile: DEFAULT_PROFILE, keptIn: null, unread: false };
  const { profile } = reading;
  return { profile: profile ?? DEFAULT_PROFILE, keptIn, unread: profile === null };
}
