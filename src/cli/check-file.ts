import { readFileSync, statSync } from "node:fs";
import { validate, type Profile } from "../core";
import type { Messages } from "../messages";
import type { CheckedFile } from "../reports";
import { DEFAULT_LIMITS, readCheckedWorkbook, refuseLargeFile, type ReadLimits } from "../xlsx";
import { failureOf, failureOfCode } from "./file-failure";
import type { FoundFile } from "./find-files";
import { keptInWorkbook } from "./kept-in-workbook";
import { NODE_UNPACKER } from "./node-unpacker";

/** How a file is read and judged. */
export interface CheckSettings {
  /** The profile that the user asked for; null for the one that the workbook keeps, else the default. */
  readonly profile: Profile | null;
  /** How much of a file is read, where that is not the usual. */
  readonly limits: Partial<ReadLimits>;
}

/** Reads and validates one file. Whatever is wrong with it becomes its failure; nothing is thrown. */
export function checkFile(
  { file, absolutePath, errorCode }: FoundFile,
  { profile: asked, limits }: CheckSettings,
  messages: Messages,
): CheckedFile {
  if (errorCode !== undefined) return { file, failure: failureOfCode(errorCode, messages) };
  try {
    const { grids, memory } = readCheckedWorkbook(bytesOf(absolutePath, limits), limits, NODE_UNPACKER);
    const { waivers, profile, unreadable } = keptInWorkbook(memory, new Date());
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
    return { file, failure: failureOf(error, messages) };
  }
}

/**
 * The bytes of a file that is not too large to be read at all. A file is read at once: to be told by the event
 * loop of each step of it takes longer than the steps.
 */
export function bytesOf(path: string, limits: Partial<ReadLimits>): Uint8Array {
  const { size } = statSync(path);
  refuseLargeFile(size, { ...DEFAULT_LIMITS, ...limits });
  return readFileSync(path);
}
