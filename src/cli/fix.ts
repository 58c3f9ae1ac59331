import { resolve } from "node:path";
import { DEFAULT_PROFILE } from "../core";
import type { Messages } from "../messages";
import { oneLine } from "../reports";
import { createCorrectionWriter, isWritten, type CorrectedFile } from "../reports/corrections";
import type { Surroundings } from "./check";
import { EXIT, UsageError, type ExitCode, type FixCommand } from "./command";
import { copyTargets, overwrittenSource } from "./copy-targets";
import { findFiles, type FoundFile } from "./find-files";
import { fixFile, type Correction, type Destination } from "./fix-file";
import { withListedPaths } from "./listed-paths";
import { openOutput, samePlace } from "./open-output";
import { chooseProfile } from "./profile-choice";
import { createProgress } from "./progress";
import type { Streams } from "./streams";

/**
 * Corrects the files of a command, one after the other, and reports what was written.
 *
 * When the user breaks off, the file at hand is finished, and the report tells of what was written until then:
 * each file is as it was or as it is to be.
 *
 * @throws {UsageError}
 */
export async function fix(command: FixCommand, { streams, messages }: Surroundings): Promise<ExitCode> {
  const correction: Correction = {
    profile: await chooseProfile(command.profile, streams.cwd, messages),
    include: command.include,
    mark: command.mark,
    now: new Date(),
    limits: command.limits,
  };
  const paths = await withListedPaths(command.paths, streams.stdin);
  const jobs = await jobsOf(command, paths, streams, messages);
  if (jobs.length === 0) throw new UsageError(messages.t("cli:usage.nothingToCheck"));
  refuseReportOnCopy(command, jobs, streams, messages);
  const files = jobs.map(({ found }) => found);
  const output = await openOutput(command, files, streams, messages);
  const writer = createCorrectionWriter({
    format: command.format,
    messages,
    profile: (correction.profile ?? DEFAULT_PROFILE).name,
    brief: command.quiet,
  });
  const wanted = command.progress && !command.quiet;
  const progress = createProgress(streams.stderr, { wanted, total: jobs.length }, messages);
  let exitCode: ExitCode = EXIT.clean;
  let number = 0;
  try {
    await output.write(writer.begin());
    progress.show(files[0]?.file ?? "", 1);
    for await (const file of corrected(jobs, correction, messages, streams.signal)) {
      exitCode = Math.max(exitCode, exitCodeOf(file)) as ExitCode;
      number++;
      progress.clear();
      await output.write(writer.file(file));
      if (command.format !== "text" || command.output !== null) complain(file, streams, messages);
      warn(file, streams, messages);
      const next = files[number];
      if (next) progress.show(next.file, number + 1);
    }
    await output.write(writer.end());
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.clear();
  }
  if (number === jobs.length) return exitCode;
  const counts = { done: number, total: jobs.length };
  streams.stderr.write(`${messages.t("fix:interrupted", counts)}\n`);
  return EXIT.interrupted;
}

interface Job {
  readonly found: FoundFile;
  readonly destination: Destination;
}

/** @throws {UsageError} where a copy would go over a file that is to be corrected */
async function jobsOf(
  { out }: FixCommand,
  paths: readonly string[],
  { cwd }: Streams,
  { t }: Messages,
): Promise<Job[]> {
  const files = await findFiles(paths, cwd);
  if (out === null) {
    return files.map((found) => ({
      found,
      destination: { absolutePath: found.absolutePath, output: found.file, inPlace: true },
    }));
  }
  const targets = await copyTargets(paths, files, out, cwd);
  const source = await overwrittenSource(targets);
  if (source) throw new UsageError(t("fix:usage.outIsSource", { file: source.file }));
  return targets.map(({ found, absolutePath, output }) => ({
    found,
    destination: { absolutePath, output, inPlace: false },
  }));
}

/** @throws {UsageError} where the report would go over a corrected copy */
function refuseReportOnCopy(
  { output, out }: FixCommand,
  jobs: readonly Job[],
  { cwd }: Streams,
  { t }: Messages,
): void {
  if (output === null || out === null) return;
  const isPlace = samePlace(resolve(cwd, output));
  if (jobs.some(({ destination }) => isPlace(destination.absolutePath)))
    throw new UsageError(t("fix:usage.outputIsCopy", { file: output }));
}

async function* corrected(
  jobs: readonly Job[],
  correction: Correction,
  messages: Messages,
  signal: AbortSignal,
): AsyncGenerator<CorrectedFile, void> {
  for (const { found, destination } of jobs) {
    if (signal.aborted) return;
    yield await fixFile(found, destination, correction, messages);
  }
}

/** What is not in the report on the screen is said on standard error, where somebody may be looking. */
function complain(file: CorrectedFile, { stderr }: Streams, { t }: Messages): void {
  if (!isWritten(file)) stderr.write(`${t("cli:unread", { ...file.failure, file: oneLine(file.file) })}\n`);
}

/** Said also beside the text report: the corrections may be others than the workbook's own profile gives. */
function warn(file: CorrectedFile, { stderr }: Streams, { t }: Messages): void {
  if (isWritten(file) && file.profileUnread)
    stderr.write(`${t("cli:profileUnread", { file: oneLine(file.file) })}\n`);
}

function exitCodeOf(file: CorrectedFile): ExitCode {
  if (!isWritten(file)) return EXIT.failed;
  return file.left.some(({ severity, waived }) => severity === "error" && !waived)
    ? EXIT.errorsFound
    : EXIT.clean;
}
