import type { CommanderError } from "commander";
import type { Messages } from "../messages";

/** Says in the user's language what commander says in English. */
export function usageMessage(error: CommanderError, messages: Messages): string {
  const { t } = messages;
  // Commander quotes what it complains about, the option before its argument.
  const quoted = Array.from(error.message.matchAll(/'([^']*)'/g), (match) => match[1] ?? "");
  const [first = "", second = ""] = quoted;
  const name = first.split("=")[0] ?? first;
  switch (error.code) {
    case "commander.unknownOption":
      return t("cli:usage.unknownOption", { name });
    case "commander.unknownCommand":
      return t("cli:usage.unknownCommand", { name: first });
    case "commander.optionMissingArgument":
      return t("cli:usage.optionMissingArgument", { name: first });
    case "commander.missingArgument":
      return t("cli:usage.missingArgument", { name: first });
    case "commander.excessArguments":
      return t("cli:usage.excessArguments");
    case "commander.invalidArgument":
      return invalidArgument(first, second, error.message, messages);
    case "commander.help":
      return t("cli:usage.noCommand");
    default:
      return error.message;
  }
}

function invalidArgument(option: string, value: string, message: string, { t }: Messages): string {
  // A choice is refused by commander, anything else by a parser of ours, whose message is the range.
  const choices =
    /Allowed choices are (.*)\.$/.exec(message)?.[1]?.replaceAll(", ", t("profiles:separator")) ??
    / is invalid\. (.*)$/.exec(message)?.[1] ??
    "";
  return t("cli:usage.invalidArgument", { name: option, value, choices });
}
