import { resolve } from "node:path";
import { DEFAULT_PROFILE } from "../core";
import type { Messages } from "../messages";
import { oneLine, type FileReport, type ShownFindings } from "../reports";
import { EXIT, UsageError, type CheckCommand, type ExitCode } from "./command";
import { createWriter } from "./create-writer";
import { failureOfCode } from "./file-failure";
import { errorCodeOf, findFiles, type FoundFile } from "./find-files";
import { Interruption, untilAborted } from "./interruption";
import { checkInOrder } from "./jobs";
import { withListedPaths } from "./listed-paths";
import { openOutput } from "./open-output";
import { chooseProfile } from "./profile-choice";
import { createProgress } from "./progress";
import type { Streams } from "./streams";
import { lookOf, PLAIN_LOOK } from "./terminal";

/** What a command runs in, and speaks. */
export interface Surroundings {
  readonly streams: Streams;
  readonly messages: Messages;
  readonly version: string;
}

/**
 * Checks the files of a command and writes the report, a file after the other.
 *
 * @throws {UsageError}
 * @throws {Interruption} when the user breaks off; what was there before the run is there still
 */
export async function check(command: CheckCommand, surroundings: Surroundings): Promise<ExitCode> {
  const { streams, messages } = surroundings;
  const profile = await chooseProfile(command.profile, streams.cwd, messages);
  const paths = await withListedPaths(command.paths, streams.stdin);
  const files = await findFiles(paths, streams.cwd);
  if (files.length === 0) throw new UsageError(messages.t("cli:usage.nothingToCheck"));
  const shown = await shownFindings(command, files, surroundings);
  const output = await openOutput(command, files, streams, messages);
  const writer = await createWriter(command.format, {
    ...shown,
    ...(command.output === null ? lookOf(streams) : PLAIN_LOOK),
    messages,
    profile: (profile ?? DEFAULT_PROFILE).name,
    version: surroundings.version,
    brief: command.quiet,
  });
  const progress = createProgress(
    streams.stderr,
    { wanted: command.progress && !command.quiet, total: files.length },
    messages,
  );
  const reports = checkInOrder(
    files,
    { profile, limits: command.limits, locale: messages.locale, explained: command.explained },
    { jobs: command.jobs, entry: streams.worker },
  );

  let exitCode: ExitCode = EXIT.clean;
  let number = 0;
  try {
    await output.write(writer.begin());
    progress.show(files[0]?.file ?? "", 1);
    for await (const report of untilAborted(reports, streams.signal)) {
      exitCode = worse(exitCode, exitCodeOf(report));
      number++;
      // A line of the report, or of a complaint, must not begin in the middle of the moving one.
      if (writesToTerminal(command, streams) || report.error || report.memoryUnread || report.profileUnread)
        progress.clear();
      await output.write(writer.file(report));
      if (!isTextOnScreen(command)) complain(report, streams, messages);
      warn(report, streams, messages);
      const next = files[number];
      if (next) progress.show(next.file, number + 1);
    }
    await output.write(writer.end());
    await output.commit();
  } catch (error) {
    await output.discard();
    progress.clear();
    if (error instanceof Interruption) sayBrokenOff(number, files.length, command, surroundings);
    throw error;
  } finally {
    progress.clear();
  }
  return exitCode;
}

function sayBrokenOff(
  done: number,
  total: number,
  { output }: CheckCommand,
  { streams: { stderr }, messages: { t } }: Surroundings,
): void {
  const counts = { done, total };
  const text =
    output === null ? t("cli:interrupted", counts) : t("cli:reportKept", { ...counts, file: output });
  stderr.write(`${text}\n`);
}

async function shownFindings(
  { minimum, since }: CheckCommand,
  files: readonly FoundFile[],
  { streams: { cwd }, messages }: Surroundings,
): Promise<ShownFindings> {
  if (since === null) return { minimum };
  const { freshFinding, readEarlierReport } = await import("./earlier-report");
  try {
    const earlier = await readEarlierReport(resolve(cwd, since), cwd);
    const checked = new Set(files.map(({ absolutePath }) => absolutePath));
    return { minimum, isFresh: freshFinding(earlier, checked, cwd) };
  } catch (cause) {
    throw new UsageError(noReportText(since, cause, messages), { cause });
  }
}

/** A report that is not there is another matter than a file that is no report. */
function noReportText(file: string, cause: unknown, messages: Messages): string {
  const code = errorCodeOf(cause);
  if (code === "") return messages.t("cli:usage.noReport", { file });
  const { message, todo } = failureOfCode(code, messages);
  return messages.t("cli:usage.reportUnread", { file, message, todo });
}

/** The text report on standard output names the files that could not be read; elsewhere nobody may be looking. */
function isTextOnScreen({ format, output }: CheckCommand): boolean {
  return format === "text" && output === null;
}

function writesToTerminal({ output }: CheckCommand, { stdout }: Streams): boolean {
  return output === null && stdout.isTTY === true;
}

function complain({ file, error }: FileReport, { stderr }: Streams, { t }: Messages): void {
  if (error) stderr.write(`${t("cli:unread", { file: oneLine(file), ...error })}\n`);
}

/** Said also beside the text report: a finding that somebody has waived may stand in it as an open one. */
function warn({ file, memoryUnread, profileUnread }: FileReport, { stderr }: Streams, { t }: Messages): void {
  const name = { file: oneLine(file) };
  if (memoryUnread) stderr.write(`${t("cli:memoryUnread", name)}\n`);
  if (profileUnread) stderr.write(`${t("cli:profileUnread", name)}\n`);
}

function exitCodeOf({ error, findings }: FileReport): ExitCode {
  if (error) return EXIT.failed;
  const isError = findings.some(({ severity, waived }) => severity === "error" && waived === null);
  return isError ? EXIT.errorsFound : EXIT.clean;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
