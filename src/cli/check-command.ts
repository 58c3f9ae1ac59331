import type { Command as Program } from "commander";
import type { Messages } from "../messages";
import { UsageError, type CheckCommand } from "./command";
import { addBatchOptions, batchChoice, type BatchOptionValues } from "./options/batch-options";
import { addLocaleOption } from "./options/locale-option";
import { addLimitOptions, limitChoice, type LimitOptionValues } from "./options/limit-options";
import { addProfileOption, type ProfileOptionValues } from "./options/profile-option";
import {
  addReportOptions,
  reportChoice,
  type Format,
  type ReportOptionValues,
} from "./options/report-options";

type CheckOptionValues = ReportOptionValues &
  BatchOptionValues &
  LimitOptionValues &
  ProfileOptionValues & { readonly explain?: true };

/** The formats that have a place for the full sum. */
const EXPLAINING: readonly Format[] = ["text", "json", "ndjson"];

/** `evalcheck check FILE…` */
export function addCheckCommand(
  program: Program,
  messages: Messages,
  choose: (command: CheckCommand) => void,
): void {
  const { t } = messages;
  const command = program
    .command("check")
    .description(t("cli:help.check"))
    .argument("<FILE...>", t("cli:help.files"));
  addReportOptions(command, messages);
  command.option("--explain", t("cli:help.explain"));
  addProfileOption(command, messages);
  addBatchOptions(command, messages);
  addLimitOptions(command, messages);
  addLocaleOption(command, messages);
  command
    .helpOption("-h, --help", t("cli:help.help"))
    .addHelpText("after", `\n${t("cli:help.exitCodes")}`)
    .action((paths: string[], options: CheckOptionValues) => choose(checkCommand(paths, options, messages)));
}

/** @throws {UsageError} where what is asked for has no place in the report */
function checkCommand(paths: readonly string[], options: CheckOptionValues, { t }: Messages): CheckCommand {
  const explained = options.explain ?? false;
  if (explained && !EXPLAINING.includes(options.format)) throw new UsageError(t("cli:usage.explainNowhere"));
  return {
    kind: "check",
    paths,
    profile: options.profile ?? null,
    explained,
    ...reportChoice(options),
    ...batchChoice(options),
    ...limitChoice(options),
  };
}
