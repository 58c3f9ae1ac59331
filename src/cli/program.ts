import { Command as Program, CommanderError, Option } from "commander";
import { DEFAULT_PROFILE, type Severity } from "../core";
import type { Messages } from "../messages";
import { REPORT_FORMATS, type ReportFormat } from "../reports";
import { UsageError, type CheckCommand, type Command } from "./command";
import { LOCALES } from "./locale-choice";
import { usageMessage } from "./usage-message";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

interface CheckOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly profile: string;
  readonly minSeverity: Severity;
  readonly quiet?: true;
  readonly progress: boolean;
}

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
      optionDescription: (option) => option.description,
    })
    .description(t("cli:help.program"))
    .usage("check FILE… | rules [ID]")
    .helpOption("-h, --help", t("cli:help.help"))
    .helpCommand(false)
    .version(version, "-V, --version", t("cli:help.version"))
    .addOption(localeOption(messages));

  program
    .command("check")
    .description(t("cli:help.check"))
    .argument("<FILE...>", t("cli:help.files"))
    .addOption(new Option("--format <FORMAT>", t("cli:help.format")).choices(REPORT_FORMATS).default("text"))
    .option("--output <FILE>", t("cli:help.output"))
    .option("--profile <NAME>", t("cli:help.profile", { name: DEFAULT_PROFILE.name }), DEFAULT_PROFILE.name)
    .addOption(
      new Option("--min-severity <SEVERITY>", t("cli:help.minSeverity"))
        .choices(SEVERITIES)
        .default("advice"),
    )
    .option("--quiet", t("cli:help.quiet"))
    .option("--no-progress", t("cli:help.noProgress"))
    .addOption(localeOption(messages))
    .helpOption("-h, --help", t("cli:help.help"))
    .addHelpText("after", `\n${t("cli:help.exitCodes")}`)
    .action((paths: string[], options: CheckOptions) => choose(checkCommand(paths, options)));

  program
    .command("rules")
    .description(t("cli:help.rules"))
    .argument("[ID]", t("cli:help.rule"))
    .addOption(localeOption(messages))
    .helpOption("-h, --help", t("cli:help.help"))
    .action((rule: string | undefined) => choose({ kind: "rules", rule: rule ?? null }));

  return program;
}

function localeOption({ t }: Messages): Option {
  return new Option("--locale <LOCALE>", t("cli:help.locale")).choices(LOCALES);
}

function checkCommand(paths: readonly string[], options: CheckOptions): CheckCommand {
  return {
    kind: "check",
    paths,
    format: options.format,
    output: options.output ?? null,
    profile: options.profile,
    minimum: options.minSeverity,
    quiet: options.quiet ?? false,
    progress: options.progress,
  };
}
