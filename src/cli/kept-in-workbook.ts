import {
  dayOf,
  EMPTY_MEMORY,
  profileInForce,
  type MemoryReading,
  type ProfileInForce,
  type WaiverSet,
} from "../core";

/** What a workbook keeps for whoever checks it. */
export interface KeptInWorkbook {
  /** What reviewers let stand. */
  readonly waivers: WaiverSet;
  /** The profile that it keeps, else the default one. */
  readonly profile: ProfileInForce;
  /** Whether what the workbook keeps cannot be read, so that none of it counts. */
  readonly unreadable: boolean;
}

/** What is kept in a workbook, its waivers judged by a moment's day at the place of the user. */
export function keptInWorkbook(reading: MemoryReading, now: Date): KeptInWorkbook {
  const { waivers, settings } = reading.readable ? reading.memory : EMPTY_MEMORY;
  return {
    waivers: { waivers, today: dayOf(now.getTime()) },
    profile: profileInForce(settings),
    unreadable: !reading.readable,
  };
}
