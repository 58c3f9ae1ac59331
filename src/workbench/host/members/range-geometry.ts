import { contains, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../core";
import { invalidArgument, invalidOperation } from "../host-error";
import type { SheetAreas } from "../model/address";
import { boundingArea, intersection } from "../model/areas";
import { usedArea } from "../model/used-area";
import type { Session } from "../session";
import { givenNumber, givenRange, type RangeModel } from "./given";

/** Above this many merged areas the call fails, as the typings of `getMergedAreasOrNullObject` say. */
const MAX_MERGED_AREAS = 512;

type RangeMethod = (range: RangeModel, given: readonly unknown[], session: Session) => unknown;

/** The methods of a Range that lead to other ranges. */
export const rangeGeometry = {
  getCell: (range, [row, column]) =>
    placed(range, "Range.getCell", ({ area }) => ({
      row: area.row + givenNumber(row, "Range.getCell"),
      column: area.column + givenNumber(column, "Range.getCell"),
      rows: 1,
      columns: 1,
    })),
  getOffsetRange: (range, [rows, columns]) =>
    placed(range, "Range.getOffsetRange", ({ area }) => ({
      ...area,
      row: area.row + givenNumber(rows, "Range.getOffsetRange"),
      column: area.column + givenNumber(columns, "Range.getOffsetRange"),
    })),
  getResizedRange: (range, [rows, columns]) =>
    placed(range, "Range.getResizedRange", ({ area }) => ({
      ...area,
      rows: area.rows + givenNumber(rows, "Range.getResizedRange"),
      columns: area.columns + givenNumber(columns, "Range.getResizedRange"),
    })),
  getAbsoluteResizedRange: (range, [rows, columns]) =>
    placed(range, "Range.getAbsoluteResizedRange", ({ area }) => ({
      ...area,
      rows: givenNumber(rows, "Range.getAbsoluteResizedRange"),
      columns: givenNumber(columns, "Range.getAbsoluteResizedRange"),
    })),
  getRow: (range, [row]) =>
    placed(range, "Range.getRow", ({ area }) => ({
      ...area,
      row: area.row + givenNumber(row, "Range.getRow"),
      rows: 1,
    })),
  getColumn: (range, [column]) =>
    placed(range, "Range.getColumn", ({ area }) => ({
      ...area,
      column: area.column + givenNumber(column, "Range.getColumn"),
      columns: 1,
    })),
  getLastRow: ({ sheet, area }) => ({ sheet, area: { ...area, row: area.row + area.rows - 1, rows: 1 } }),
  getLastColumn: ({ sheet, area }) => ({
    sheet,
    area: { ...area, column: area.column + area.columns - 1, columns: 1 },
  }),
  getLastCell: ({ sheet, area }) => ({
    sheet,
    area: { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 },
  }),
  getEntireRow: ({ sheet, area }) => ({ sheet, area: { ...area, column: 0, columns: MAX_COLUMNS } }),
  getEntireColumn: ({ sheet, area }) => ({ sheet, area: { ...area, row: 0, rows: MAX_ROWS } }),
  getUsedRange: ({ sheet, area }, [valuesOnly]) => ({
    sheet,
    area: usedArea(sheet, valuesOnly === true, area) ?? { ...area, rows: 1, columns: 1 },
  }),
  getUsedRangeOrNullObject({ sheet, area }, [valuesOnly]) {
    const used = usedArea(sheet, valuesOnly === true, area);
    return used && { sheet, area: used };
  },
  getIntersection: (range, [other], session) => shared(range, other, session, "Range.getIntersection"),
  getIntersectionOrNullObject: (range, [other], session) =>
    shared(range, other, session, "Range.getIntersectionOrNullObject"),
  getBoundingRect(range, [other], session) {
    const { area } = onSameSheet(range, other, session, "Range.getBoundingRect");
    return { sheet: range.sheet, area: boundingArea(range.area, area) };
  },
  // An area counts only where its first cell lies in the range: office-js issue 3611.
  getMergedAreasOrNullObject({ sheet, area }): SheetAreas | null {
    const areas = sheet.merges.filter((merge) => contains(area, merge));
    if (areas.length > MAX_MERGED_AREAS) throw invalidOperation("Range.getMergedAreasOrNullObject");
    return areas.length > 0 ? { sheet, areas } : null;
  },
} satisfies { readonly [Name in keyof Excel.Range]?: RangeMethod };

/** An area that is worked out from another; Excel refuses one that reaches beyond the sheet. */
function placed(range: RangeModel, location: string, place: (range: RangeModel) => Area): RangeModel {
  const area = place(range);
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!isInside) throw invalidArgument(location);
  return { sheet: range.sheet, area };
}

function shared(range: RangeModel, other: unknown, session: Session, location: string): RangeModel | null {
  const area = intersection(range.area, onSameSheet(range, other, session, location).area);
  return area ? { sheet: range.sheet, area } : null;
}

function onSameSheet(range: RangeModel, other: unknown, session: Session, location: string): RangeModel {
  const given = givenRange(other, range.sheet, session, location);
  if (given.sheet !== range.sheet) throw invalidArgument(location);
  return given;
}
