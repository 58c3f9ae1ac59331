import { withMissingResults, type Grid } from "../../core";
import { readNumberFormats, type NumberFormats } from "./number-formats";
import type { WorkbookPackage } from "./package";
import type { CellContext } from "./sheet-cells";
import { readSheet } from "./sheet-part";
import { readSharedStrings } from "./strings";

/** The worksheets of an opened workbook, hidden ones included, as Excel shows them on opening. */
export function gridsOf(workbook: WorkbookPackage): Grid[] {
  const context = cellContext(workbook, readNumberFormats(workbook));
  return withMissingResults(workbook.worksheets.map((sheet) => readSheet(workbook, sheet, context).grid));
}

/** What the cells of every sheet are read by. */
export function cellContext(workbook: WorkbookPackage, formats: NumberFormats): CellContext {
  const { limits, budget } = workbook;
  return {
    strings: readSharedStrings(workbook),
    date1904: workbook.workbook.date1904,
    formats,
    limits,
    budget,
  };
}
