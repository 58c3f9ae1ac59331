import type { Command as Program } from "commander";
import type { Messages } from "../messages";
import type { CheckCommand } from "./command";
import { addBatchOptions, batchChoice, type BatchOptionValues } from "./options/batch-options";
import { addLocaleOption } from "./options/locale-option";
import { addProfileOption, type ProfileChoice } from "./options/profile-option";
import { addReportOptions, reportChoice, type ReportOptionValues } from "./options/report-options";

type CheckOptionValues = ReportOptionValues & BatchOptionValues & ProfileChoice & { readonly explain?: true };

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
  addLocaleOption(command, messages);
  command
    .helpOption("-h, --help", t("cli:help.help"))
    .addHelpText("after", `\n${t("cli:help.exitCodes")}`)
    .action((paths: string[], options: CheckOptionValues) =>
      choose({
        kind: "check",
        paths,
        profile: options.profile,
        explained: options.explain ?? false,
        ...reportChoice(options),
        ...batchChoice(options),
      }),
    );
}
