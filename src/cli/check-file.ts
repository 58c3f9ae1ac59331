import { readFileSync, statSync } from "node:fs";
import { validate, type Profile } from "../core";
import type { Messages } from "../messages";
import type { CheckedFile } from "../reports";
import {
  DEFAULT_LIMITS,
  readCheckedWorkbook,
  refuseLargeFile,
  type ReadLimits,
  type Unpacker,
} from "../xlsx";
import { noteWork } from "./engine-flags";
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
export async function checkFile(
  { file, absolutePath, errorCode }: FoundFile,
  { profile: asked, limits }: CheckSettings,
  messages: Messages,
): Promise<CheckedFile> {
  if (errorCode !== undefined) return { file, failure: failureOfCode(errorCode, messages) };
  try {
    const bytes = bytesOf(absolutePath, limits);
    noteWork(bytes.length);
    const { grids, memory } = readCheckedWorkbook(bytes, limits, await unpackerFor(bytes));
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

/** By the usual limits the parts of such a file unfold to no more than 26 MB. */
const SMALL_FILE_BYTES = 260_000;

/** What a file is best unpacked by. */
export async function unpackerFor({ length }: Uint8Array): Promise<Unpacker> {
  return length <= SMALL_FILE_BYTES
    ? NODE_UNPACKER
    : (await import("./large-file-unpacker")).LARGE_FILE_UNPACKER;
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
