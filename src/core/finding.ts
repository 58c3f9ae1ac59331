import type { Area, CellRef } from "./grid";
import type { Edit } from "./corrections/edit";

export type Severity = "error" | "warning" | "advice";

/** `safe` may be written without asking twice; `review` needs a click of its own. */
export type FixSafety = "safe" | "review";

export interface Fix {
  readonly safety: FixSafety;
  readonly edits: readonly Edit[];
}

/** One figure of a sum, so that a message can list every addend with its place. */
export interface Addend {
  readonly cell: CellRef;
  /** Plain decimal notation. */
  readonly value: string;
}

/** Figures and texts that a message is filled with. Numbers are plain decimal notation. */
export type MessageData = Readonly<Record<string, string>>;

/** A reviewer's decision that a finding may stand. */
export interface FindingWaiver {
  readonly reason: string;
  /** Who decided. */
  readonly by: string;
  /** The last day on which it holds, such as `2026-12-31`, or null where it holds for good. */
  readonly until: string | null;
}

/** What is wrong in one place of a workbook. */
export interface Finding {
  /** Stable over edits and moves of the sheet: rule, project, path of the indicator, field. Never the cell. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The worksheet's name. */
  readonly sheet: string;
  /** The cell to highlight, or null for a finding about a whole sheet. */
  readonly cell: CellRef | null;
  /** 项目名称 of the table, or null where it has none. */
  readonly project: string | null;
  readonly messageId: string;
  readonly data: MessageData;
  /** What a wrong sum is the sum of; empty where the finding is about no sum. */
  readonly addends: readonly Addend[];
  readonly found: string | null;
  readonly expected: string | null;
  /** Other cells that the finding is about. */
  readonly related: readonly Area[];
  readonly fix: Fix | null;
  /** The waiver in force, or null for a finding that is open. */
  readonly waived: FindingWaiver | null;
}
