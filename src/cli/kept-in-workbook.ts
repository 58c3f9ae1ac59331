import { dayOf, EMPTY_MEMORY, profileInForce, type ProfileInForce, type WaiverSet } from "../core";
import { readWorkbookMemory, type ReadLimits } from "../xlsx";

/** What a workbook keeps for whoever checks it. */
export interface KeptInWorkbook {
  /** What reviewers let stand. */
  readonly waivers: WaiverSet;
  /** The profile that it keeps, else the default one. */
  readonly profile: ProfileInForce;
  /** Whether what the workbook keeps cannot be read, so that none of it counts. */
  readonly unreadable: boolean;
}

/**
 * What is kept in a workbook file, its waivers judged by a moment's day at the place of the user.
 *
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function keptInWorkbook(bytes: Uint8Array, now: Date, limits: Partial<ReadLimits>): KeptInWorkbook {
  const reading = readWorkbookMemory(bytes, limits);
  const { waivers, settings } = reading.readable ? reading.memory : EMPTY_MEMORY;
  return {
    waivers: { waivers, today: dayOf(now.getTime()) },
    profile: profileInForce(settings),
    unreadable: !reading.readable,
  };
}
