import { PROFILE_SETTING } from "../../core";
import type { PersonalStore } from "../../excel";
import type { Locale } from "../../messages";
import type { Appearance } from "../theme";

/** What the person who uses the pane has chosen, whatever the workbook. */
export interface Person {
  /** Null for the language of Office. */
  readonly language: Locale | null;
  /** Null for the look of Office. */
  readonly theme: Appearance | null;
  /** The colours of the highlights, as the core reads them; null for the standard ones. */
  readonly marks: string | null;
  /** Whether the sheet is checked again while the user types. */
  readonly live: boolean;
  /** The profile for workbooks that keep none, as the text of its file; null for the default one. */
  readonly profile: string | null;
  /** Who waives findings here; null until somebody has. */
  readonly name: string | null;
}

export const NO_CHOICES: Person = {
  language: null,
  theme: null,
  marks: null,
  live: true,
  profile: null,
  name: null,
};

/** What was kept for the person; whatever is not understood counts as not chosen. */
export function readPerson(personal: PersonalStore): Person {
  return {
    language: oneOf(["zh-CN", "en-US"], personal.read("language")),
    theme: oneOf(["light", "dark"], personal.read("theme")),
    marks: chosen(personal.read("marks")),
    live: personal.read("live") !== "off",
    profile: chosen(personal.read(PROFILE_SETTING)),
    name: chosen(personal.read("name")),
  };
}

/** Keeps what the person has chosen. */
export function keepPerson(personal: PersonalStore, person: Person): void {
  personal.write("language", person.language ?? "");
  personal.write("theme", person.theme ?? "");
  personal.write("marks", person.marks ?? "");
  personal.write("live", person.live ? "" : "off");
  personal.write(PROFILE_SETTING, person.profile ?? "");
  personal.write("name", person.name ?? "");
}

/** The person's settings as the core reads them. */
export function settingsOf({ profile }: Person): Readonly<Record<string, string>> {
  return profile === null ? {} : { [PROFILE_SETTING]: profile };
}

/** What was chosen once and then no more is kept as an empty text. */
function chosen(text: string | null): string | null {
  return text === "" ? null : text;
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string | null): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}
