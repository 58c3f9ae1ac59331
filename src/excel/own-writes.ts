import { contains, sameCell, type Area, type CellRef } from "../core";

/** How long after a write its change event may still be on its way. */
const EVENT_DELAY = 5_000;

/**
 * What this add-in has written a moment ago, so that Excel's change events about it are not taken for
 * the user's. (`triggerSource` would say so, but is of ExcelApi 1.14.)
 */
export interface OwnWrites {
  /** To be called before writing: events may come before the write is answered. */
  readonly expect: (sheetId: string, cells: readonly CellRef[]) => void;
  /** After a failed write: what comes from the sheet now may be the user's. */
  readonly forget: (sheetId: string) => void;
  /**
   * Whether a change is of our own making. Each cell counts once: the user's next edit of the same cell
   * is the user's.
   */
  readonly claim: (sheetId: string, areas: readonly Area[]) => boolean;
}

interface Write {
  readonly sheetId: string;
  readonly cell: CellRef;
  readonly at: number;
}

/** @param now Milliseconds, as of `Date.now`. */
export function createOwnWrites(now: () => number): OwnWrites {
  let writes: Write[] = [];
  return {
    expect(sheetId, cells) {
      writes.push(...cells.map((cell) => ({ sheetId, cell, at: now() })));
    },
    forget(sheetId) {
      writes = writes.filter((write) => write.sheetId !== sheetId);
    },
    claim(sheetId, areas) {
      writes = writes.filter(({ at }) => now() - at <= EVENT_DELAY);
      const onSheet = writes.filter((write) => write.sheetId === sheetId);
      // The first cell decides: for a merged cell that was written, the event may name all of its area.
      const isOurs = areas.every((area) => onSheet.some(({ cell }) => sameCell(area, cell)));
      if (!isOurs) return false;
      const claimed = onSheet.filter(({ cell }) => areas.some((area) => contains(area, cell)));
      writes = writes.filter((write) => !claimed.includes(write));
      return true;
    },
  };
}
