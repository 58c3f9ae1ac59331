import type { Grid } from "../grid";
import { findLabels, type LabelHit } from "./find-labels";

/** What was found of a table where none could be recognised. */
export interface NearMiss {
  /** The labels of a self-evaluation table that the worksheet holds, each once, as they are written. */
  readonly found: readonly string[];
}

const MOST_LABELS = 12;

/** The labels on a worksheet that come nearest to a table, so that a message can say what was seen. */
export function nearestToATable(grid: Grid): NearMiss {
  const found = new Set<string>();
  for (const { hits } of findLabels(grid)) {
    for (const hit of hits) {
      if (isTelling(hit)) found.add(hit.text);
      if (found.size === MOST_LABELS) return { found: [...found] };
    }
  }
  return { found: [...found] };
}

/** Words such as 单位, 合计 or 说明 stand on any sheet and tell nothing. */
function isTelling({ roles }: LabelHit): boolean {
  return (
    Boolean(roles.title ?? roles.head ?? roles.block ?? roles.level ?? roles.column) &&
    !roles.other &&
    (!roles.total || roles.total === "likely")
  );
}
