import type { IRange } from "@univerjs/core";
import type { Area } from "../../core";

/** An area as Univer's range, whose end is inclusive. */
export function univerRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** Univer's range as an area. */
export function areaOfRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function sameArea(a: Area | undefined, b: Area | undefined): boolean {
  return a?.row === b?.row && a?.column === b?.column && a?.rows === b?.rows && a?.columns === b?.columns;
}
