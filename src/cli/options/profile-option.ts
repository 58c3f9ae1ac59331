import type { Command as Program } from "commander";
import { DEFAULT_PROFILE, PROFILES } from "../../core";
import type { Messages } from "../../messages";

/** What the option gives. */
export interface ProfileOptionValues {
  readonly profile?: string;
}

/** What the tables are scored by. */
export interface ProfileChoice {
  /** The name of a shipped profile, or a file; null for what each workbook keeps, else the default one. */
  readonly profile: string | null;
}

/** @param usual What says how the profile is chosen that is not asked for. */
export function addProfileOption(
  command: Program,
  { t }: Messages,
  usual: "cli:help.profile" | "cli:help.rulesProfile" = "cli:help.profile",
): void {
  const { name } = DEFAULT_PROFILE;
  const known = PROFILES.map((profile) => profile.name).join(t("profiles:separator"));
  command.option("--profile <NAME|FILE>", t(usual, { name, known }));
}
