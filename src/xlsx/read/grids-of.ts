import { fillMissingResults, type Grid } from "../../core";
import { readNumberFormats, type NumberFormats } from "./number-formats";
import type { WorkbookPackage } from "./package";
import type { CellContext } from "./sheet-cells";
import { readSheet } from "./sheet-part";
import { readSharedStrings } from "./strings";

/**
 * The worksheets of an opened workbook, hidden ones included, as Excel shows them on opening. Each is read when
 * it is asked for, and held by nobody here but where a formula without a result counts on it.
 */
export function* gridsOf(workbook: WorkbookPackage): Generator<Grid, void> {
  const context = cellContext(workbook, readNumberFormats(workbook));
  const countedOn = new Map<string, Grid | undefined>();
  const gridNamed = (name: string): Grid | undefined => {
    if (!countedOn.has(name)) {
      const sheet = workbook.worksheets.findLast((each) => each.name === name);
      countedOn.set(name, sheet && readSheet(workbook, sheet, context).grid);
    }
    return countedOn.get(name);
  };
  const complete = fillMissingResults(gridNamed);
  for (const sheet of workbook.worksheets) yield complete(readSheet(workbook, sheet, context).grid);
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
