import { Command as Program, CommanderError } from "commander";
import type { Messages } from "../messages";
import { addCheckCommand } from "./check-command";
import { UsageError, type Command } from "./command";
import { addFixCommand } from "./fix-command";
import { descriptionOf } from "./options/late-option";
import { addLocaleOption } from "./options/locale-option";
import { addRulesCommand } from "./rules-command";
import { usageMessage } from "./usage-message";

/**
 * Turns arguments into a command.
 *
 * @param argv Without the names of Node and of the script.
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[], messages: Messages, version: string): Command {
  const printed: string[] = [];
  const chosen: Command[] = [];
  const program = createProgram(messages, version, {
    print: (text) => void printed.push(text),
    choose: (command) => void chosen.push(command),
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(usageMessage(error, messages), { cause: error });
  }
  return chosen[0] ?? { kind: "print", text: printed.join("") };
}

/** Told of what the arguments come to. */
interface Outcome {
  readonly print: (text: string) => void;
  readonly choose: (command: Command) => void;
}

function createProgram(messages: Messages, version: string, { print, choose }: Outcome): Program {
  const { t } = messages;
  const program = new Program("evalcheck");
  program
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => messages.find(`cli:help.titles.${title.replace(":", "")}`) ?? title,
      // Choices and defaults are told in the descriptions, in the reader's language.
      optionDescription: descriptionOf,
    })
    .description(t("cli:help.program"))
    .usage("check FILE… | fix FILE… --out DIR | rules [ID]")
    .helpOption("-h, --help", t("cli:help.help"))
    .helpCommand(false)
    .version(version, "-V, --version", t("cli:help.version"));
  addLocaleOption(program, messages);
  addCheckCommand(program, messages, choose);
  addFixCommand(program, messages, choose);
  addRulesCommand(program, messages, choose);
  return program;
}
