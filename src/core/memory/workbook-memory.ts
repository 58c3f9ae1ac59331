import type { CellContent, NewContent } from "../corrections/edit";
import type { CellRef } from "../grid";
import type { XmlElement } from "./xml-element";

/**
 * What the product keeps in a workbook, in one custom XML part that Excel and files share. It is plain
 * data: a change is a new memory, and it is written as a whole.
 */
export interface WorkbookMemory {
  /** Settings that belong to the workbook, by their name; what they mean is their owner's matter. */
  readonly settings: Readonly<Record<string, string>>;
  readonly waivers: readonly Waiver[];
  /** Cells that were written, in the order of their writing. */
  readonly records: readonly WriteRecord[];
  /** Elements that this version does not understand. They are written back as they were. */
  readonly unread: readonly XmlElement[];
}

/** A reviewer's decision to let a finding stand. */
export interface Waiver {
  /** The finding's id. */
  readonly finding: string;
  readonly reason: string;
  /** Who decided. */
  readonly by: string;
  /** The day of the decision, such as `2026-03-01`. */
  readonly on: string;
  /** The last day on which it holds, or null where it holds for good. */
  readonly until: string | null;
  /** What the cells concerned held then, in the order of the finding: it holds while they hold that. */
  readonly cells: readonly string[];
}

/** One cell that was written: what an edit changed, by which rule and when. */
export interface WriteRecord {
  /** Time of the writing, such as `2026-03-01T08:30:00Z`; cells written together share it. */
  readonly at: string;
  /** The rule whose finding was corrected; null where a cell was put back to what it held. */
  readonly rule: string | null;
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: NewContent;
  /** The number format before and after, where it changed. */
  readonly format: { readonly before: string; readonly after: string } | null;
}

export const EMPTY_MEMORY: WorkbookMemory = { settings: {}, waivers: [], records: [], unread: [] };

/** Whether there is anything to keep: a workbook without gets no part. */
export function isEmptyMemory({ settings, waivers, records, unread }: WorkbookMemory): boolean {
  return Object.keys(settings).length + waivers.length + records.length + unread.length === 0;
}
