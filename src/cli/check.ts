import { resolve } from "node:path";
import { profileNamed, UnknownProfileError, type Finding, type Profile } from "../core";
import type { Messages } from "../messages";
import { createReportWriter, isRead, type CheckedFile } from "../reports";
import { checkFile } from "./check-file";
import { EXIT, UsageError, type CheckCommand, type ExitCode } from "./command";
import { findFiles, withListedPaths, type FoundFile } from "./find-files";
import { fileOutput, streamOutput, type Output } from "./output";
import { createProgress } from "./progress";
import type { Streams } from "./streams";

/**
 * Checks the files of a command one after the other and writes the report.
 *
 * @throws UsageError
 */
export async function check(command: CheckCommand, streams: Streams, messages: Messages): Promise<ExitCode> {
  const profile = profileOf(command.profile, messages);
  const paths = await withListedPaths(command.paths, streams.stdin);
  const files = await findFiles(paths, streams.cwd);
  if (files.length === 0) throw new UsageError(messages.t("cli:usage.nothingToCheck"));
  const output = await openOutput(command, files, streams, messages);
  const progress = createProgress(streams.stderr, command.progress && !command.quiet, messages);
  const writer = createReportWriter({
    format: command.format,
    messages,
    profile: profile.name,
    minimum: command.minimum,
    brief: command.quiet,
  });

  let exitCode: ExitCode = EXIT.clean;
  await output.write(writer.begin());
  for (const [index, found] of files.entries()) {
    progress.show(found.file, index + 1, files.length);
    const file = await checkFile(found, profile, messages);
    exitCode = worse(exitCode, exitCodeOf(file));
    progress.clear();
    await output.write(writer.file(file));
    if (!isTextOnScreen(command)) complain(file, streams, messages);
  }
  await output.write(writer.end());
  await output.close();
  return exitCode;
}

function profileOf(name: string, { t }: Messages): Profile {
  try {
    return profileNamed(name);
  } catch (error) {
    if (!(error instanceof UnknownProfileError)) throw error;
    throw new UsageError(t("cli:usage.unknownProfile", { name, known: error.known.join(", ") }), {
      cause: error,
    });
  }
}

async function openOutput(
  { output }: CheckCommand,
  files: readonly FoundFile[],
  { cwd, stdout }: Streams,
  { t }: Messages,
): Promise<Output> {
  if (output === null) return streamOutput(stdout);
  const path = resolve(cwd, output);
  if (files.some(({ absolutePath }) => absolutePath === path)) {
    throw new UsageError(t("cli:usage.outputIsInput", { file: output }));
  }
  try {
    return await fileOutput(path);
  } catch (cause) {
    throw new UsageError(t("cli:usage.outputNotWritable", { file: output }), { cause });
  }
}

/** The text report on standard output names the files that could not be read; elsewhere nobody may be looking. */
function isTextOnScreen({ format, output }: CheckCommand): boolean {
  return format === "text" && output === null;
}

function complain(file: CheckedFile, { stderr }: Streams, { t }: Messages): void {
  if (isRead(file)) return;
  stderr.write(`${t("cli:unread", { file: file.file, ...file.failure })}\n`);
}

function exitCodeOf(file: CheckedFile): ExitCode {
  if (!isRead(file)) return EXIT.failed;
  return file.report.findings.some(isError) ? EXIT.errorsFound : EXIT.clean;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
