import type { EvaluationTable } from "../table";

/** A set of parts of a table. */
export type Parts = number;

/** What was made of a table, and the parts of it that were looked at: as long as these are the same, so is it. */
export interface Watched<Result> {
  readonly result: Result;
  readonly parts: Parts;
}

/** A table that notes which of its parts are looked at. */
export interface WatchedTable {
  readonly table: EvaluationTable;
  /** Makes something of the table. What is looked at inside counts as looked at outside as well. */
  watch<Result>(make: () => Result): Watched<Result>;
  /** Notes parts that something depends on which was made before. */
  note(parts: Parts): void;
}

const PARTS = [
  "grid",
  "area",
  "head",
  "funds",
  "hasUnreadFunds",
  "goals",
  "header",
  "indicators",
  "total",
  "grade",
  "explanations",
  "unplaced",
] as const satisfies readonly (keyof EvaluationTable)[];

const BITS: Readonly<Record<keyof EvaluationTable, Parts>> = Object.fromEntries(
  PARTS.map((part, index) => [part, 1 << index]),
) as Record<(typeof PARTS)[number], Parts>;

export function watchTable(table: EvaluationTable): WatchedTable {
  const glance = new Glance(table);
  return {
    // The getters of all parts stand on its prototype.
    table: glance as unknown as EvaluationTable,
    watch: (make) => {
      const outside = glance.seen;
      glance.seen = 0;
      const result = make();
      const parts = glance.seen;
      glance.seen |= outside;
      return { result, parts };
    },
    note: (parts) => {
      glance.seen |= parts;
    },
  };
}

/** A table whose parts are got through it, and the parts that were. */
class Glance {
  seen: Parts = 0;

  constructor(readonly watched: EvaluationTable) {}
}

for (const part of PARTS) {
  const bit = BITS[part];
  Object.defineProperty(Glance.prototype, part, {
    get(this: Glance) {
      this.seen |= bit;
      return this.watched[part];
    },
  });
}

/** The parts in which two readings of one table differ. */
export function changedParts(before: EvaluationTable, after: EvaluationTable): Parts {
  return PARTS.reduce((changed, part) => (before[part] === after[part] ? changed : changed | BITS[part]), 0);
}
