import type { Command as Program } from "commander";
import type { Messages } from "../messages";
import type { RulesCommand } from "./command";
import { addLocaleOption } from "./options/locale-option";
import { addProfileOption, type ProfileOptionValues } from "./options/profile-option";

/** `evalcheck rules [ID]` */
export function addRulesCommand(
  program: Program,
  messages: Messages,
  choose: (command: RulesCommand) => void,
): void {
  const { t } = messages;
  const command = program
    .command("rules")
    .description(t("cli:help.rules"))
    .argument("[ID]", t("cli:help.rule"));
  addProfileOption(command, messages, "cli:help.rulesProfile");
  addLocaleOption(command, messages);
  command
    .helpOption("-h, --help", t("cli:help.help"))
    .action((rule: string | undefined, { profile }: ProfileOptionValues) =>
      choose({ kind: "rules", rule: rule ?? null, profile: profile ?? null }),
    );
}
