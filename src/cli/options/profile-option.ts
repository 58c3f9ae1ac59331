import type { Command as Program } from "commander";
import { DEFAULT_PROFILE } from "../../core";
import type { Messages } from "../../messages";

/** What the tables are scored by. */
export interface ProfileChoice {
  readonly profile: string;
}

export function addProfileOption(command: Program, { t }: Messages): void {
  command.option(
    "--profile <NAME>",
    t("cli:help.profile", { name: DEFAULT_PROFILE.name }),
    DEFAULT_PROFILE.name,
  );
}
