import { Option, type Command as Program } from "commander";
import type { Messages } from "../../messages";
import { LOCALES } from "../locale-choice";

/** The language is chosen before the arguments are parsed; here it is only named and checked. */
export function addLocaleOption(command: Program, { t }: Messages): void {
  command.addOption(new Option("--locale <LOCALE>", t("cli:help.locale")).choices(LOCALES));
}
