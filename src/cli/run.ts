import { DEFAULT_PROFILE } from "../core";
import type { Messages } from "../messages";
import { check } from "./check";
import { EXIT, OutputError, UsageError, type ExitCode, type RulesCommand } from "./command";
import { Interruption } from "./interruption";
import { chooseLocale, messagesOf } from "./locale-choice";
import { chooseProfile } from "./profile-choice";
import { parseArguments } from "./program";
import type { Streams } from "./streams";

/**
 * The command line, without a process of its own. What a command alone needs is loaded for it alone.
 *
 * @param argv Without the names of Node and of the script.
 */
export async function run(argv: readonly string[], version: string, streams: Streams): Promise<ExitCode> {
  const messages = messagesOf(chooseLocale(argv, streams.env));
  try {
    const command = parseArguments(argv, messages, version);
    if (command.kind === "check") return await check(command, { streams, messages, version });
    if (command.kind === "fix") {
      const { fix } = await import("./fix");
      return await fix(command, { streams, messages, version });
    }
    streams.stdout.write(command.kind === "print" ? command.text : await rules(command, streams, messages));
    return EXIT.clean;
  } catch (error) {
    // Breaking off closes standard input too, whatever was being read from it.
    if (error instanceof Interruption || streams.signal.aborted) return EXIT.interrupted;
    if (!(error instanceof UsageError || error instanceof OutputError)) throw error;
    const hint = error instanceof UsageError ? `${messages.t("cli:usage.hint")}\n` : "";
    streams.stderr.write(`evalcheck: ${error.message}\n${hint}`);
    return EXIT.failed;
  }
}

async function rules({ rule, profile }: RulesCommand, { cwd }: Streams, messages: Messages): Promise<string> {
  const { rulesText } = await import("./rules-text");
  return rulesText(rule, (await chooseProfile(profile, cwd, messages)) ?? DEFAULT_PROFILE, messages);
}
