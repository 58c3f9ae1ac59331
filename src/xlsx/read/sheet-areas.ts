import { MAX_COLUMNS, parseArea, type Area } from "../../core";
import type { ReadBudget } from "./read-budget";
import { flag, numeric } from "../xml";
import type { XmlVisitor } from "./xml";

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
      const area = parseArea(attributes.get("ref") ?? "");
      if (area && area.rows * area.columns > 1) merges.push(area);
    },
  };
}

/** A run of columns as a `col` element states it, 0-based. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** In Excel's characters; undefined for the default. */
  readonly width: number | undefined;
  readonly hidden: boolean;
}

/** Collects `cols`. */
export interface ColumnCollector extends XmlVisitor {
  readonly runs: readonly ColumnRun[];
}

/** Runs never overlap, so that together they have no more columns than a sheet: what is more is passed over. */
export function createColumnCollector(): ColumnCollector {
  const runs: ColumnRun[] = [];
  let columns = 0;
  return {
    runs,
    open: (name, attributes) => {
      if (name !== "col") return;
      const first = (numeric(attributes, "min") ?? 1) - 1;
      const last = Math.min((numeric(attributes, "max") ?? 1) - 1, MAX_COLUMNS - 1);
      columns += last - first + 1;
      if (first >= 0 && first <= last && columns <= MAX_COLUMNS)
        runs.push({
          first,
          last,
          style: numeric(attributes, "style") ?? 0,
          width: numeric(attributes, "width"),
          hidden: flag(attributes, "hidden"),
        });
    },
  };
}

/** Finds the run of a column, among many: each place of a sheet may ask. */
export function indexRuns(runs: readonly ColumnRun[]): (column: number) => ColumnRun | undefined {
  const sorted = [...runs].sort((a, b) => a.first - b.first);
  return (column) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.first ?? Infinity) <= column) low = middle + 1;
      else high = middle;
    }
    const run = sorted[low - 1];
    return run && column <= run.last ? run : undefined;
  };
}
