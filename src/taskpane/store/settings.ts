import { PROFILE_SETTING, type WorkbookMemory } from "../../core";
import { keep } from "./keeping";
import { keepPerson, type Person } from "./person";
import { judgeAgain, type Surroundings } from "./reading";
import { judgeRunAgain } from "./workbook-checks";

/** Who a profile is kept for: everybody who opens the workbook, or the person in every workbook without one. */
export type ProfilePlace = "workbook" | "person";

/** What the user can set. */
export interface SettingSteps {
  readonly changePerson: (change: Partial<Person>) => void;
  /**
   * Keeps a profile, and judges what was read by it. In the workbook it goes before that of the person; to keep
   * it for the person takes it out of the workbook.
   *
   * @param text The text of a profile's file; null takes out whatever is kept in either place.
   */
  readonly keepProfile: (text: string | null, place: ProfilePlace) => Promise<void>;
}

export function createSettingSteps(surroundings: Surroundings): SettingSteps {
  const { store, person: personal } = surroundings;
  const changePerson = (change: Partial<Person>) => {
    const person = { ...store.getState().person, ...change };
    store.dispatch({ type: "person-changed", person });
    if (personal) keepPerson(personal, person);
  };
  return {
    changePerson,
    keepProfile: async (text, place) => {
      if (text === null || place === "person") changePerson({ profile: text });
      await keep(surroundings, (memory) => withProfile(memory, place === "workbook" ? text : null));
      await judgeAgain(surroundings);
      await judgeRunAgain(surroundings);
    },
  };
}

/** A memory that keeps the profile already is returned as it is, so that nothing is written. */
function withProfile(memory: WorkbookMemory, text: string | null): WorkbookMemory {
  const { [PROFILE_SETTING]: before, ...others } = memory.settings;
  if ((before ?? null) === text) return memory;
  return { ...memory, settings: text === null ? others : { ...others, [PROFILE_SETTING]: text } };
}
