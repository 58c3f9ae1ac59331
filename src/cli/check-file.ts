import { readFileSync, statSync } from "node:fs";
import { startValidation, type Profile } from "../core";
import type { Messages } from "../messages";
import {
  reportBySheet,
  reportFile,
  reportTable,
  type FileReport,
  type SheetReport,
  type TableJson,
} from "../reports";
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
  /** Whether each table comes with its full sum. */
  readonly explained: boolean;
}

/**
 * Reads and validates one file, worksheet by worksheet, and says what was found. Whatever is wrong with it becomes
 * its failure; nothing is thrown.
 */
export async function checkFile(
  { file, absolutePath, errorCode }: FoundFile,
  { profile: asked, limits, explained }: CheckSettings,
  messages: Messages,
): Promise<FileReport> {
  if (errorCode !== undefined)
    return reportFile({ file, failure: failureOfCode(errorCode, messages) }, messages);
  try {
    const bytes = bytesOf(absolutePath, limits);
    noteWork(bytes.length);
    const { grids, memory } = readCheckedWorkbook(bytes, limits, await unpackerFor(bytes));
    const { waivers, profile: kept, unreadable } = keptInWorkbook(memory, new Date());
    const profile = asked ?? kept.profile;
    const validation = startValidation({ profile, waivers, whole: true });
    const sheets: SheetReport[] = [];
    const tables: TableJson[] = [];
    for (const grid of grids) {
      const found = validation.check(grid);
      if (!grid.ownReport) sheets.push({ name: grid.name, hidden: grid.hidden });
      for (const table of found) tables.push(reportTable(table, explained ? profile : undefined));
    }
    const { findings } = validation.finish();
    const isItsOwn = asked === null && kept.keptIn !== null;
    return reportBySheet(
      {
        file,
        sheets,
        tables,
        findings,
        memoryUnread: unreadable,
        profileUnread: isItsOwn && kept.unread,
        keptProfile: isItsOwn && !kept.unread ? profile.name : null,
      },
      messages,
    );
  } catch (error) {
    return reportFile({ file, failure: failureOf(error, messages) }, messages);
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
