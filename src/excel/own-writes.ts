import { contains, type Area, type CellRef } from "../core";

/** How long after a write its change event may still be on its way. */
const EVENT_DELAY = 5_000;

/**
 * What this add-in has written a moment ago, so that Excel's change events about it are not taken for
 * the user's. (`triggerSource` would say so, but is of ExcelApi 1.14.)
 */
export interface OwnWrites {
  /** To be called before writing: events may come before the write is answered. */
  expect(sheetId: string, cells: readonly CellRef[]): void;
  /** After a failed write: what comes from the sheet now may be the user's. */
  forget(sheetId: string): void;
  /**
   * Whether a change is of our own making. Each cell counts once: the user's next edit of the same cell
   * is the user's.
   */
  claim(sheetId: string, areas: readonly Area[]): boolean;
}

/** @param now Milliseconds, as of `Date.now`. */
export function createOwnWrites(now: () => number): OwnWrites {
  let written: { readonly sheetId: string; readonly cell: CellRef; readonly at: number }[] = [];
  return {
    expect(sheetId, cells) {
      written.push(...cells.map((cell) => ({ sheetId, cell, at: now() })));
    },
    forget(sheetId) {
      written = written.filter((write) => write.sheetId !== sheetId);
    },
    claim(sheetId, areas) {
      written = written.filter(({ at }) => now() - at <= EVENT_DELAY);
      const claimed = written.filter(
        (write) => write.sheetId === sheetId && areas.some((area) => contains(area, write.cell)),
      );
      const size = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
      const places = new Set(claimed.map(({ cell }) => `${cell.row}:${cell.column}`));
      if (size === 0 || places.size !== size) return false;
      written = written.filter((write) => !claimed.includes(write));
      return true;
    },
  };
}
