import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file";

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
        throw new WorkbookFileError("too-large", `${taken[what]} ${what}, ${limits[what]} are allowed`);
      }
    },
  };
}
