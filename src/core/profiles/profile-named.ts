import { HUBEI_2020 } from "./hubei-2020";
import { NATIONAL_2020 } from "./national-2020";
import type { Profile } from "./profile";
import { SHENZHEN_2020 } from "./shenzhen-2020";
import { SICHUAN_2023 } from "./sichuan-2023";

export const DEFAULT_PROFILE: Profile = SHENZHEN_2020;

/** Every profile that comes with the product, the default first. */
export const PROFILES: readonly Profile[] = [SHENZHEN_2020, NATIONAL_2020, HUBEI_2020, SICHUAN_2023];

/** A name that belongs to no profile; `known` are those that do. */
export class UnknownProfileError extends Error {
  override readonly name = "UnknownProfileError";

  constructor(
    readonly requested: string,
    readonly known: readonly string[],
  ) {
    super(`Unknown profile "${requested}". Known profiles: ${known.join(", ")}.`);
  }
}

/**
 * The profile of a name.
 *
 * @throws UnknownProfileError
 */
export function profileNamed(name: string): Profile {
  const profile = PROFILES.find((candidate) => candidate.name === name);
  if (profile) return profile;
  throw new UnknownProfileError(
    name,
    PROFILES.map((known) => known.name),
  );
}
