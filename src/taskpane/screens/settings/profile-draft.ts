import {
  PROFILE_SETTING,
  PROFILES,
  profileNamed,
  readProfile,
  type Profile,
  type ProfileProblem,
} from "../../../core";
import type { PaneState, ProfilePlace } from "../../store";

/** A profile's file as JSON gives it. */
export type ProfileFile = Readonly<Record<string, unknown>>;

/** The profile that is in force, as the settings show and change it. */
export interface ProfileDraft {
  /** Null where what is kept is no profile. */
  readonly profile: Profile | null;
  readonly problems: readonly ProfileProblem[];
  /** The shipped profile that it is a variant of. */
  readonly base: Profile;
  /** What differs from the shipped one. */
  readonly file: ProfileFile;
  /** Where it is kept; null for the default one, which nobody has chosen. */
  readonly keptIn: ProfilePlace | null;
}

export function draftOf({ kept, person }: Pick<PaneState, "kept" | "person">): ProfileDraft {
  const inWorkbook = kept.memory.settings[PROFILE_SETTING];
  const text = inWorkbook ?? person.profile;
  const { profile, problems } = readProfile(text ?? "{}");
  const file = profile && text ? (JSON.parse(text) as ProfileFile) : {};
  const base = profile?.basedOn === undefined ? PROFILES[0] : profileNamed(profile.basedOn);
  if (!base) throw new Error("No profile is shipped");
  const keptIn = inWorkbook !== undefined ? "workbook" : person.profile === null ? null : "person";
  return { profile, problems, base, file, keptIn };
}

/** A file with an option changed; undefined takes it out, so that the shipped profile's counts. */
export function withOption(file: ProfileFile, path: readonly string[], value: unknown): ProfileFile {
  const [name, ...rest] = path;
  if (name === undefined) return file;
  const { [name]: before, ...others } = file;
  const after = rest.length === 0 ? value : withOption(groupOf(before), rest, value);
  const isGone = after === undefined || (rest.length > 0 && Object.keys(after as object).length === 0);
  return isGone ? others : { ...others, [name]: after };
}

/** What a file says of an option; undefined where it says nothing. */
export function optionIn(file: ProfileFile, path: readonly string[]): unknown {
  let value: unknown = file;
  for (const name of path) value = groupOf(value)[name];
  return value;
}

/** What a file says of itself, which changes no verdict. */
const ABOUT_ITSELF = ["extends", "name", "source", "$schema"];

/** How many options of the shipped profile a file changes. */
export function changesIn(file: ProfileFile): number {
  const options = Object.entries(file).filter(([name]) => !ABOUT_ITSELF.includes(name));
  return options.reduce((count, [, option]) => {
    const isGroup = typeof option === "object" && option !== null;
    return count + (isGroup ? Object.keys(option).length : 1);
  }, 0);
}

function groupOf(value: unknown): ProfileFile {
  return typeof value === "object" && value !== null ? (value as ProfileFile) : {};
}
