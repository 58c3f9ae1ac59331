import type { FindingWaiver, Fix, IndicatorReport, Severity } from "../core";
import type { FileFailure } from "./file-failure";
import type { ExplanationJson } from "./explanation-json";

/**
 * One file's report in words: plain data that a worker thread can hand over, and that every format prints.
 * Its findings are all there are; what is shown of them is the writer's matter.
 */
export interface FileReport {
  /** The path as it was given. */
  readonly file: string;
  /** Why there is nothing else; null for a file that was read. */
  readonly error: FileFailure | null;
  /** Whether what the workbook keeps could not be read: waivers in it do not count. */
  readonly memoryUnread: boolean;
  /** Whether the workbook keeps a profile that could not be read, so that the default one was used. */
  readonly profileUnread: boolean;
  /** The name of the workbook's own profile, where it was checked by that; else null. */
  readonly keptProfile: string | null;
  /** The worksheets in the workbook's order. */
  readonly sheets: readonly SheetReport[];
  readonly tables: readonly TableJson[];
  readonly findings: readonly FindingReport[];
}

export interface SheetReport {
  readonly name: string;
  readonly hidden: boolean;
}

/** A finding with what the JSON report leaves to the rule's page. */
export interface FindingReport extends FindingJson {
  /** The rule's short name. */
  readonly title: string;
  /** What to do. */
  readonly todo: string;
  /** A wrong sum with its addends and their places; null where the finding is about no sum. */
  readonly sum: string | null;
}

/** Figures are decimal strings; null where the table has none or it cannot be told. */
export interface FigureJson {
  readonly stated: string | null;
  readonly computed: string | null;
}

export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly hidden: boolean;
  readonly project: string | null;
  readonly points: FigureJson;
  readonly score: FigureJson;
  readonly grade: FigureJson;
  readonly execution: { readonly rate: FigureJson; readonly score: FigureJson };
  readonly indicators: readonly IndicatorJson[];
  /** The profile whose form the table looks like; left out where that is the one in use, or none. */
  readonly proposedProfile?: string;
  /** The full sum; left out where nobody asked for it. */
  readonly explanation?: ExplanationJson;
}

/** Texts as they stand in the table; points and score as decimal strings where they read as numbers. */
export interface IndicatorJson {
  /** 1-based, as Excel counts. */
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly points: string | null;
  readonly score: string | null;
  readonly kind: IndicatorReport["kind"];
  /** `bare` for a figure or date without a sign; `""` where there is no figure. */
  readonly comparator: IndicatorReport["comparator"];
  readonly outcome: IndicatorReport["outcome"];
  /** `""` where there are no two figures to compare. */
  readonly unit: IndicatorReport["unit"];
}

export interface FindingJson {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly project: string | null;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly related: readonly string[];
  /** A reviewer's decision to let the finding stand; null where there is none. */
  readonly waived: FindingWaiver | null;
  readonly fix: FixJson | null;
}

export interface FixJson {
  readonly safety: Fix["safety"];
  readonly edits: readonly EditJson[];
}

export interface EditJson {
  readonly sheet: string;
  readonly cell: string;
  /** What is written: a number or truth value, a formula, or a text. */
  readonly kind: "value" | "formula" | "text";
  readonly before: string;
  readonly after: string;
  readonly format: { readonly before: string; readonly after: string } | null;
}
