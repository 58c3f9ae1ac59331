import { readFile, stat } from "node:fs/promises";
import { validate, type Profile } from "../core";
import type { Messages } from "../messages";
import type { CheckedFile, FileFailure } from "../reports";
import { readGrids, WorkbookFileError } from "../xlsx";
import { errorCodeOf, type FoundFile } from "./find-files";
import { waiversOf } from "./waivers-of";

/** A workbook of this size is no workbook of tables, and all of it has to be in memory. */
const MAX_FILE_BYTES = 500_000_000;

/** Reads and validates one file. Whatever is wrong with it becomes its failure; nothing is thrown. */
export async function checkFile(
  { file, absolutePath, errorCode }: FoundFile,
  profile: Profile,
  messages: Messages,
): Promise<CheckedFile> {
  if (errorCode !== undefined) return { file, failure: fileFailure(problemOfCode(errorCode), messages) };
  try {
    const bytes = await bytesOf(absolutePath);
    const grids = readGrids(bytes);
    const { waivers, unreadable } = waiversOf(bytes, new Date());
    return { file, report: validate(grids, { profile, waivers, whole: true }), memoryUnread: unreadable };
  } catch (error) {
    return { file, failure: fileFailure(problemOf(error), messages) };
  }
}

/** The bytes of a file that is not too large to be in memory. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const status = await stat(path);
  if (status.size > MAX_FILE_BYTES) throw new WorkbookFileError("too-large", `${status.size} bytes`);
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
