import type { Catalogue, CatalogueGroup } from "../../catalogue";
import type { Addend } from "../../finding";
import { decimalText, sum, type Decimal } from "../../scoring";
import type { Field } from "../../table";

/** What 合计 of a catalogue states the sum of. */
export interface CatalogueSum {
  /** Null while a count is blank or is no number: then nothing is said about the sum. */
  readonly value: Decimal | null;
  readonly counts: readonly Field[];
  readonly addends: readonly Addend[];
}

/** Adds up 二级项目数量, once for each 一级项目. One that lists nothing and states nothing counts as none. */
export function catalogueSumOf({ groups }: Catalogue): CatalogueSum {
  const counts = groups.flatMap((group) => countOf(group) ?? []);
  const isDecided = groups.every((group) => countOf(group)?.number ?? isEmpty(group));
  const figures = counts.flatMap(({ ref, number }) => (number ? { cell: ref, number } : []));
  return {
    value: isDecided && figures.length > 0 ? sum(figures.map(({ number }) => number)) : null,
    counts,
    addends: figures.map(({ cell, number }) => ({ cell, value: decimalText(number) })),
  };
}

/** Of a count that is filled down over several rows, the one that is right, else the first. */
function countOf({ counts, entries }: CatalogueGroup): Field | undefined {
  return counts.find(({ number }) => number?.eq(entries.length)) ?? counts[0];
}

function isEmpty({ counts, entries }: CatalogueGroup): boolean {
  return counts.length === 0 && entries.length === 0;
}
