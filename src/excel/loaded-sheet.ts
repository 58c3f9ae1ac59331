import { REPORT_PROPERTY, type Area } from "../core";
import { areaOfAddress } from "./address";
import type { OwnMark } from "./own-marks";
import type { SheetSnapshot } from "./port";
import { toGrid, type CellBlock } from "./to-grid";

/** A sheet as it was read, with what is needed to replace our highlights on it. */
export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  readonly ownMarks: readonly OwnMark[];
  /** The sheet is protected against changes of format. */
  readonly formattingForbidden: boolean;
}

/** Asks for what {@link readSheetOf} needs of a worksheet itself. */
export function requestSheet(sheet: Excel.Worksheet): void {
  sheet.load("id,name,visibility");
  sheet.customProperties.load("items/key");
  requestProtection(sheet);
}

/** Asks for what {@link forbidsFormatting} needs, and all else that a protection allows. */
export function requestProtection(sheet: Excel.Worksheet): void {
  sheet.protection.load("protected,options");
}

/** Asks for what {@link blockOf} needs. */
export function requestCells(range: Excel.Range): void {
  range.load("values,valueTypes,formulas,numberFormat,rowIndex,columnIndex");
}

/** Asks for what {@link mergesOf} needs. Excel fails where a range holds more than 512 merged areas. */
export function requestMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return merged;
}

/** Puts together what was loaded of a sheet. The date system is not to be had from Excel: 1900 is assumed. */
export function readSheetOf(loaded: {
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[];
  readonly ownMarks: readonly OwnMark[];
}): ReadSheet {
  const { sheet, blocks, merges, ownMarks } = loaded;
  const hidden = sheet.visibility !== Excel.SheetVisibility.visible;
  const ownReport = sheet.customProperties.items.some(({ key }) => key === REPORT_PROPERTY);
  return {
    snapshot: {
      sheetId: sheet.id,
      grid: toGrid({ name: sheet.name, hidden, ownReport, blocks, merges }),
      ownMarks: ownMarks.length,
      protected: sheet.protection.protected,
    },
    ownMarks,
    formattingForbidden: forbidsFormatting(sheet),
  };
}

/** Whether a sheet's protection forbids changes of format, and conditional formats with them. */
export function forbidsFormatting({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}

/** The cells of a range that was asked for with {@link requestCells}. */
export function blockOf(range: Excel.Range): CellBlock {
  const { values, valueTypes, formulas, numberFormat, rowIndex, columnIndex } = range;
  return { values, valueTypes, formulas, numberFormat, row: rowIndex, column: columnIndex };
}

/** The places of merged areas that were asked for with {@link requestMerges}. */
export function mergesOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.flatMap(({ address }) => areaOfAddress(address) ?? []);
}
