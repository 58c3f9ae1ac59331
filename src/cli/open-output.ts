import { statSync, type BigIntStats } from "node:fs";
import { resolve } from "node:path";
import type { Messages } from "../messages";
import { OutputError, UsageError } from "./command";
import { errorCodeOf, type FoundFile } from "./find-files";
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
  const isPlace = samePlace(path);
  if (files.some(({ absolutePath }) => isPlace(absolutePath))) {
    throw new UsageError(t("cli:usage.outputIsInput", { file: output }));
  }
  try {
    return tellingFailure(await fileOutput(path), (cause) => {
      return new OutputError(t("cli:outputFailed", { file: output, reason: errorCodeOf(cause) }), { cause });
    });
  } catch (cause) {
    throw new UsageError(t("cli:usage.outputNotWritable", { file: output }), { cause });
  }
}

/** Whether another path leads to the same file as a path, be it by links or by a name in other letters. */
export function samePlace(path: string): (other: string) => boolean {
  const status = statusOf(path);
  return (other) => {
    if (other === path) return true;
    const found = status && statusOf(other);
    return found ? found.ino === status.ino && found.dev === status.dev : false;
  };
}

function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** An output that could be opened may still fail, as on a full disk. */
function tellingFailure(output: Output, failure: (cause: unknown) => OutputError): Output {
  const told = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (cause) {
      throw failure(cause);
    }
  };
  return {
    write: (piece) => told(output.write(piece)),
    commit: () => told(output.commit()),
    discard: () => output.discard(),
  };
}
