import { readFile, stat } from "node:fs/promises";
import { validate, type Profile } from "../core";
import type { Messages } from "../messages";
import type { CheckedFile, FileFailure } from "../reports";
import { DEFAULT_LIMITS, readGrids, WorkbookFileError } from "../xlsx";
import { errorCodeOf, type FoundFile } from "./find-files";
import { keptInWorkbook } from "./kept-in-workbook";

/**
 * Reads and validates one file. Whatever is wrong with it becomes its failure; nothing is thrown.
 *
 * @param asked The profile that the user asked for; null for the one that the workbook keeps, else the default.
 */
export async function checkFile(
  { file, absolutePath, errorCode }: FoundFile,
  asked: Profile | null,
  messages: Messages,
): Promise<CheckedFile> {
  if (errorCode !== undefined) return { file, failure: fileFailure(problemOfCode(errorCode), messages) };
  try {
    const bytes = await bytesOf(absolutePath);
    const grids = readGrids(bytes);
    const { waivers, profile, unreadable } = keptInWorkbook(bytes, new Date());
    const report = validate(grids, { profile: asked ?? profile.profile, waivers, whole: true });
    const isItsOwn = asked === null && profile.keptIn !== null;
    return {
      file,
      report,
      memoryUnread: unreadable,
      profileUnread: isItsOwn && profile.unread,
      keptProfile: isItsOwn && !profile.unread ? report.profile.name : null,
    };
  } catch (error) {
    return { file, failure: fileFailure(problemOf(error), messages) };
  }
}

/** The bytes of a file that is not too large to be read at all. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const status = await stat(path);
  if (status.size > DEFAULT_LIMITS.fileBytes)
    throw new WorkbookFileError("too-large", `${status.size} bytes`);
  return readFile(path);
}

export type Problem = WorkbookFileError["problem"] | "not-found" | "no-access";

export function problemOf(error: unknown): Problem {
  return error instanceof WorkbookFileError ? error.problem : problemOfCode(errorCodeOf(error));
}

export function problemOfCode(code: string): Problem {
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  return code === "EACCES" || code === "EPERM" ? "no-access" : "unreadable";
}

/** What to tell about a problem, and what to do. */
export function fileFailure(problem: Problem, { t }: Messages): FileFailure {
  return { problem, message: t(`cli:failure.${problem}.message`), todo: t(`cli:failure.${problem}.todo`) };
}
