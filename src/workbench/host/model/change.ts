import type { Area, CellRef } from "../../../core";
import type { Origin } from "./mutation";
import type { ModelCell, Sheet } from "./state";

/** What has changed in a workbook, told after it has changed. */
export type WorkbookChange =
  | CellsChange
  /** Number formats or the look of cells. */
  | { readonly kind: "formats"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | { readonly kind: "merges"; readonly sheet: Sheet }
  /** Widths, heights, hidden rows and columns, frozen panes, filters. */
  | { readonly kind: "layout"; readonly sheet: Sheet }
  | { readonly kind: "hyperlinks"; readonly sheet: Sheet }
  | { readonly kind: "conditionalFormats"; readonly sheet: Sheet }
  | { readonly kind: "protection"; readonly sheet: Sheet }
  /** A sheet was added, deleted, renamed, moved, shown, hidden or coloured. */
  | {
      readonly kind: "sheets";
      readonly sheet: Sheet;
      readonly what: "added" | "deleted" | "changed" | "moved";
    }
  | { readonly kind: "activeSheet"; readonly sheet: Sheet | null; readonly before: Sheet | null }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | { readonly kind: "calculated"; readonly sheet: Sheet }
  | { readonly kind: "structureProtection" }
  | { readonly kind: "names" | "settings" | "xmlParts" | "comments" | "calculationMode" };

export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: Sheet;
  /** The area that was written to. */
  readonly area: Area;
  /** The cells of it whose content was replaced. */
  readonly cells: readonly CellRef[];
  /** What a single cell held before; absent for more than one. */
  readonly before?: ModelCell;
}

export type ChangeListener = (change: WorkbookChange, origin: Origin) => void;
