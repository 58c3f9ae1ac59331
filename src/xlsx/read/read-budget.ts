import type { ReadLimits } from "../limits";
import { tooLarge } from "../too-large";

type Counted = "cells" | "rows" | "merges" | "declarations" | "characters";

/** What one workbook may still take, over all of its sheets. */
export interface ReadBudget {
  /** @throws WorkbookFileError `too-large` when more is taken than the limit allows */
  take(what: Counted, amount: number): void;
}

export function createReadBudget(limits: ReadLimits): ReadBudget {
  const taken: Record<Counted, number> = { cells: 0, rows: 0, merges: 0, declarations: 0, characters: 0 };
  return {
    take: (what, amount) => {
      taken[what] += amount;
      if (taken[what] > limits[what]) {
        throw tooLarge(`${taken[what]} ${what}, ${limits[what]} are allowed`, {
          limit: what,
          allowed: limits[what],
          found: null,
        });
      }
    },
  };
}
