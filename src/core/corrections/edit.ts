import type { Area, CellRef } from "../grid";

/** What a cell holds, told apart as Excel does. */
export type CellContent =
  | { readonly kind: "blank" }
  /** `inPercent`: its number format shows 0.95 as 95%. */
  | { readonly kind: "value"; readonly value: number | boolean; readonly inPercent?: true }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string }
  /** With its leading `=`. */
  | { readonly kind: "formula"; readonly formula: string };

/** The content that an edit can write. */
export type NewContent = Exclude<CellContent, { kind: "error" }>;

/** A change of one cell. It is refused where the cell no longer holds `before`. */
export interface Edit {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: NewContent;
  /** The number format before and after, where it changes with the value; else null. */
  readonly format: { readonly before: string; readonly after: string } | null;
  /**
   * Cells that `after` counts on: where an edit of one of them is refused, this one is refused with it,
   * or a total would count a figure that was never written. Absent where it counts on no other edit.
   */
  readonly inputs?: readonly Area[];
  /** The rule whose finding asks for it; the engine says so. None where a cell is put back. */
  readonly rule?: string | null;
}
