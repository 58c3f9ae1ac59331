import { MAX_COLUMNS, parseArea, type Area } from "../../core";
import type { NumberFormats } from "./number-formats";
import type { ReadBudget } from "./read-budget";
import { attribute, numeric, type Attributes, type XmlVisitor } from "./xml";

/** Collects `mergeCells`. */
export interface MergeCollector extends XmlVisitor {
  readonly merges: readonly Area[];
}

export function createMergeCollector(budget: ReadBudget): MergeCollector {
  const merges: Area[] = [];
  return {
    merges,
    open: (name, attributes) => {
      if (name !== "mergeCell") return;
      budget.take("merges", 1);
      const area = parseArea(attribute(attributes, "ref") ?? "");
      if (area && area.rows * area.columns > 1) merges.push(area);
    },
  };
}

/** A run of columns as a `col` element states it, 0-based. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly attributes: Attributes;
}

/** Collects `cols`. */
export interface ColumnCollector extends XmlVisitor {
  readonly runs: readonly ColumnRun[];
}

export function createColumnCollector(): ColumnCollector {
  const runs: ColumnRun[] = [];
  return {
    runs,
    open: (name, attributes) => {
      if (name !== "col" || runs.length === MAX_COLUMNS) return;
      const first = (numeric(attributes, "min") ?? 1) - 1;
      const last = Math.min((numeric(attributes, "max") ?? 1) - 1, MAX_COLUMNS - 1);
      if (first >= 0 && first <= last)
        runs.push({ first, last, style: numeric(attributes, "style") ?? 0, attributes });
    },
  };
}

/** The number format of a whole column, for cells that are missing; undefined for General. */
export function columnFormat(
  runs: readonly ColumnRun[],
  formats: NumberFormats,
  column: number,
): string | undefined {
  const run = runs.find(({ first, last }) => column >= first && column <= last);
  return run && formats[run.style];
}
