import type { NewContent } from "../corrections/edit";
import type { Area, CellRef } from "../grid";

/** A worksheet to be made: what stands in it and how it looks. */
export interface SheetModel {
  /** The name that is wished for; the sheet gets another where that is taken. */
  readonly name: string;
  /** One a place at most, in any order. */
  readonly cells: readonly PlacedContent[];
  readonly merges: readonly Area[];
  /** Looks of areas; a later one adds to an earlier one. */
  readonly looks: readonly AreaLook[];
  /** Widths from the first column on, in Excel's characters. */
  readonly columnWidths: readonly number[];
  /** Heights by 0-based row, in points, where Excel cannot fit them by itself: text in merged cells. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** How many rows stay in view at the top. */
  readonly frozenRows: number;
  /** The area of a list whose columns can be filtered, its header row first. */
  readonly filtered?: Area;
}

export interface PlacedContent {
  readonly cell: CellRef;
  readonly content: NewContent;
  /** The number format; General where absent. */
  readonly format?: string;
  /** A cell of the workbook that a click leads to. */
  readonly link?: LinkTarget;
}

export interface LinkTarget {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly cell: CellRef;
}

export interface AreaLook {
  readonly area: Area;
  readonly look: CellLook;
}

/** Colours are `#RRGGBB`. What is absent is Excel's default. */
export interface CellLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Thin lines around every cell. */
  readonly bordered?: boolean;
}
