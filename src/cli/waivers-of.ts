import type { WaiverSet } from "../core";
import { readWorkbookMemory } from "../xlsx";

/** What reviewers let stand in a workbook. */
export interface KeptWaivers {
  readonly waivers: WaiverSet;
  /** Whether what the workbook keeps cannot be read, so that no waiver counts. */
  readonly unreadable: boolean;
}

/**
 * The waivers that are kept in a workbook file, judged by a moment's day at the place of the user.
 *
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function waiversOf(bytes: Uint8Array, now: Date): KeptWaivers {
  const reading = readWorkbookMemory(bytes);
  const waivers = reading.readable ? reading.memory.waivers : [];
  return { waivers: { waivers, today: dayOf(now) }, unreadable: !reading.readable };
}

/** Such as `2026-03-01`. */
function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
