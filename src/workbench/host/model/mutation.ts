import type { Area, CellRef } from "../../../core";
import type { CellStyle } from "../../../xlsx";
import type { TypedContent } from "./typing";
import type {
  CalculationMode,
  CellComment,
  ConditionalFormat,
  CustomProperty,
  DefinedName,
  Hyperlink,
  ModelCell,
  Protection,
  Sheet,
  SheetVisibility,
  XmlPart,
} from "./state";

/** Who changes a workbook: an add-in through Office.js, the user in the grid, or the calculation. */
export type Origin = "add-in" | "user" | "calculation";

/** Everything that can be done to a workbook. Whether it is allowed is asked before, see `guard.ts`. */
export type Mutation =
  /** `area` is the range that was written to; `cells` are those of it that get new content. */
  | {
      readonly kind: "writeCells";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly cells: readonly CellWrite[];
    }
  /** Replaces results of formulas. */
  | { readonly kind: "setResults"; readonly sheet: Sheet; readonly results: readonly CellResult[] }
  | { readonly kind: "formatNumbers"; readonly sheet: Sheet; readonly cells: readonly NumberFormatWrite[] }
  | {
      readonly kind: "style";
      readonly sheet: Sheet;
      readonly areas: readonly Area[];
      readonly patch: StylePatch;
    }
  | { readonly kind: "clear"; readonly sheet: Sheet; readonly area: Area; readonly what: ClearedPart }
  | { readonly kind: "merge" | "unmerge"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | {
      readonly kind: "sizeColumns" | "sizeRows";
      readonly sheet: Sheet;
      readonly from: number;
      readonly count: number;
      readonly size: number;
    }
  | {
      readonly kind: "hideColumns" | "hideRows";
      readonly sheet: Sheet;
      readonly from: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  /** A new conditional format goes before all others. */
  | { readonly kind: "addConditionalFormat"; readonly sheet: Sheet; readonly format: ConditionalFormat }
  | {
      readonly kind: "changeConditionalFormat";
      readonly sheet: Sheet;
      readonly id: string;
      readonly change: Partial<ConditionalFormat>;
    }
  /** Position 0 wins over all others. */
  | {
      readonly kind: "moveConditionalFormat";
      readonly sheet: Sheet;
      readonly id: string;
      readonly position: number;
    }
  | { readonly kind: "deleteConditionalFormats"; readonly sheet: Sheet; readonly ids: ReadonlySet<string> }
  | { readonly kind: "protect"; readonly sheet: Sheet; readonly protection: Protection | null }
  | {
      readonly kind: "setCustomProperties";
      readonly sheet: Sheet;
      readonly properties: readonly CustomProperty[];
    }
  | { readonly kind: "addSheet"; readonly sheet: Sheet; readonly position: number }
  | { readonly kind: "deleteSheet"; readonly sheet: Sheet }
  | { readonly kind: "changeSheet"; readonly sheet: Sheet; readonly change: SheetChange }
  | { readonly kind: "moveSheet"; readonly sheet: Sheet; readonly position: number }
  /** Null: a chart sheet becomes the active one. */
  | { readonly kind: "activate"; readonly sheet: Sheet | null }
  | { readonly kind: "select"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  /** Null takes the hyperlinks away. */
  | {
      readonly kind: "setHyperlinks";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly hyperlink: Hyperlink | null;
    }
  | { readonly kind: "freeze"; readonly sheet: Sheet; readonly frozen: Area | null }
  | { readonly kind: "filter"; readonly sheet: Sheet; readonly filtered: Area | null }
  | { readonly kind: "setComments"; readonly comments: readonly CellComment[] }
  | { readonly kind: "setNames"; readonly names: readonly DefinedName[] }
  | { readonly kind: "setSetting"; readonly key: string; readonly value: unknown }
  | { readonly kind: "deleteSetting"; readonly key: string }
  | { readonly kind: "setXmlParts"; readonly parts: readonly XmlPart[] }
  | { readonly kind: "setCalculationMode"; readonly mode: CalculationMode }
  | { readonly kind: "protectStructure" };

export interface CellWrite extends CellRef {
  readonly content: TypedContent;
}

export interface CellResult extends CellRef {
  readonly value: ModelCell["value"];
}

export interface NumberFormatWrite extends CellRef {
  readonly format: string;
}

/** What changes in the look of cells; undefined goes back to the default. */
export type StylePatch = { readonly [Property in keyof CellStyle]?: CellStyle[Property] | undefined };

export type ClearedPart = "contents" | "formats" | "all";

export interface SheetChange {
  readonly name?: string;
  readonly visibility?: SheetVisibility;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
}
