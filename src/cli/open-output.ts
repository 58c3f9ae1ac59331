import { resolve } from "node:path";
import type { Messages } from "../messages";
import { UsageError } from "./command";
import type { FoundFile } from "./find-files";
import type { ReportChoice } from "./options/report-options";
import { fileOutput, streamOutput, type Output } from "./output";
import type { Streams } from "./streams";

/**
 * Opens what the report goes to.
 *
 * @throws {UsageError}
 */
export async function openOutput(
  { output, format }: Pick<ReportChoice, "output" | "format">,
  files: readonly FoundFile[],
  { cwd, stdout }: Streams,
  { t }: Messages,
): Promise<Output> {
  if (output === null) {
    if (format === "xlsx") throw new UsageError(t("cli:usage.workbookNeedsFile"));
    return streamOutput(stdout);
  }
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
