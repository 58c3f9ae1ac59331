import { Option, type Command as Program } from "commander";
import type { Messages } from "../messages";
import { CORRECTION_FORMATS, type CorrectionFormat } from "../reports/corrections";
import { UsageError, type FixCommand } from "./command";
import { addLocaleOption } from "./options/locale-option";
import { addLimitOptions, limitChoice, type LimitOptionValues } from "./options/limit-options";
import { addProfileOption, type ProfileOptionValues } from "./options/profile-option";

interface FixOptionValues extends ProfileOptionValues, LimitOptionValues {
  readonly out?: string;
  readonly inPlace?: true;
  readonly mark?: true;
  readonly review?: true;
  readonly format: CorrectionFormat;
  readonly output?: string;
  readonly quiet?: true;
  readonly progress: boolean;
}

/** `evalcheck fix FILE… --out DIR` */
export function addFixCommand(
  program: Program,
  messages: Messages,
  choose: (command: FixCommand) => void,
): void {
  const { t } = messages;
  const command = program
    .command("fix")
    .description(t("fix:help.fix"))
    .argument("<FILE...>", t("cli:help.files"))
    .option("--out <DIR>", t("fix:help.out"))
    .option("--in-place", t("fix:help.inPlace"))
    .option("--mark", t("fix:help.mark"))
    .option("--review", t("fix:help.review"))
    .addOption(
      new Option("--format <FORMAT>", t("fix:help.format")).choices(CORRECTION_FORMATS).default("text"),
    )
    .option("--output <FILE>", t("fix:help.output"));
  addProfileOption(command, messages);
  command.option("--quiet", t("fix:help.quiet")).option("--no-progress", t("cli:help.noProgress"));
  addLimitOptions(command, messages);
  addLocaleOption(command, messages);
  command
    .helpOption("-h, --help", t("cli:help.help"))
    .addHelpText("after", `\n${t("fix:help.exitCodes")}`)
    .action((paths: string[], options: FixOptionValues) => choose(fixCommand(paths, options, messages)));
}

/** @throws {UsageError} where it is not clear what is to be written over */
function fixCommand(paths: readonly string[], options: FixOptionValues, { t }: Messages): FixCommand {
  const { inPlace } = options;
  // An empty name, as of a variable that a script has not set, is no folder.
  const out = options.out === "" ? undefined : options.out;
  if (out !== undefined && inPlace) throw new UsageError(t("fix:usage.twoTargets"));
  if (out === undefined && !inPlace) throw new UsageError(t("fix:usage.noTarget"));
  return {
    kind: "fix",
    paths,
    out: out ?? null,
    mark: options.mark ?? false,
    include: options.review ? "review" : "safe",
    profile: options.profile ?? null,
    format: options.format,
    output: options.output ?? null,
    quiet: options.quiet ?? false,
    progress: options.progress,
    ...limitChoice(options),
  };
}
