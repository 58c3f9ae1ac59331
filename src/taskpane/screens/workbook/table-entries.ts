import { contains, type Decimal, type Finding, type TableReport } from "../../../core";
import type { TableOrder, WorkbookRun, WorkbookView } from "../../store";

/** A table of the workbook with what was found in it. */
export interface TableEntry {
  readonly report: TableReport;
  /** Its place among the tables, from 0: the order of the sheets. */
  readonly index: number;
  /** 实施单位 as it is written; null where the form has none. */
  readonly unit: string | null;
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** Findings that are let stand; they count as none. */
  readonly waived: number;
  /** Findings that the run before did not have. */
  readonly fresh: number;
}

/** Every table of a run; waived findings count apart. */
export function tableEntries({ report, changes }: WorkbookRun): TableEntry[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    bySheet.set(finding.sheet, [...(bySheet.get(finding.sheet) ?? []), finding]);
  }
  return report.tables.map((table, index) => {
    const findings = (bySheet.get(table.sheet) ?? []).filter(
      ({ cell }) => cell && contains(table.area, cell),
    );
    const open = findings.filter(({ waived }) => !waived);
    return {
      report: table,
      index,
      unit: unitOf(table),
      findings,
      errors: open.filter(({ severity }) => severity === "error").length,
      warnings: open.filter(({ severity }) => severity === "warning").length,
      waived: findings.length - open.length,
      fresh: open.filter(({ id }) => changes?.fresh.has(id)).length,
    };
  });
}

/** Findings that belong to no table: of a catalogue, or of sheets as a whole. */
export function findingsOutside({ report }: WorkbookRun): readonly Finding[] {
  return report.findings.filter(
    ({ sheet, cell }) =>
      !report.tables.some((table) => table.sheet === sheet && cell !== null && contains(table.area, cell)),
  );
}

/** The tables that the user asked to see, in the order that the user asked for. */
export function shownEntries(entries: readonly TableEntry[], view: WorkbookView): TableEntry[] {
  const wanted = view.search.normalize("NFKC").trim().toLowerCase();
  return entries
    .filter((entry) => passes(entry, view.filter) && mentions(entry, wanted))
    .sort((a, b) => COMPARE[view.order](a, b) || a.index - b.index);
}

function passes({ errors, warnings, fresh }: TableEntry, filter: WorkbookView["filter"]): boolean {
  switch (filter) {
    case "all":
      return true;
    case "errors":
      return errors > 0;
    case "warnings":
      return warnings > 0;
    case "fresh":
      return fresh > 0;
    case "clean":
      return errors + warnings === 0;
  }
}

function mentions({ report, unit }: TableEntry, wanted: string): boolean {
  if (wanted === "") return true;
  return [report.project ?? "", report.sheet, unit ?? ""].some((text) =>
    text.normalize("NFKC").toLowerCase().includes(wanted),
  );
}

/** What needs attention comes first: the lowest score, the lowest rate, the most errors. */
const COMPARE: Readonly<Record<TableOrder, (a: TableEntry, b: TableEntry) => number>> = {
  sheet: (a, b) => a.index - b.index,
  score: (a, b) => compareFigures(a.report.score.computed, b.report.score.computed),
  rate: (a, b) => compareFigures(a.report.execution.rate.computed, b.report.execution.rate.computed),
  errors: (a, b) => b.errors - a.errors || b.warnings - a.warnings,
  project: (a, b) => (a.report.project ?? "").localeCompare(b.report.project ?? "", "zh-CN"),
};

/** A figure that could not be computed comes before all others: it needs the first look. */
function compareFigures(a: Decimal | null, b: Decimal | null): number {
  if (!a || !b) return Number(a !== null) - Number(b !== null);
  return a.cmp(b);
}

/** An empty cell names no unit. */
function unitOf({ table }: TableReport): string | null {
  const text = table.head.unit?.value.text ?? "";
  return text === "" ? null : text;
}
