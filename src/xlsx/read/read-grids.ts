import type { Grid } from "../../core";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file";
import { readNumberFormats, type NumberFormats } from "./number-formats";
import { openPackage, type WorkbookPackage } from "./package";
import type { CellContext } from "./sheet-cells";
import { readSheet } from "./sheet-part";
import { readSharedStrings } from "./strings";

/**
 * Reads the worksheets of an .xlsx or .xlsm file as grids, hidden ones included: values, formulas, number
 * formats and merged cells, and nothing of their look.
 *
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function readGrids(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Grid[] {
  return refusingUnreadable(() => {
    const workbook = openPackage(bytes, { ...DEFAULT_LIMITS, ...limits });
    return gridsOf(workbook);
  });
}

/** The worksheets of an opened workbook. */
export function gridsOf(workbook: WorkbookPackage): Grid[] {
  const context = cellContext(workbook, readNumberFormats(workbook));
  return workbook.worksheets.map((sheet) => readSheet(workbook, sheet, context).grid);
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

/** No file, however strange, ends in anything but a {@link WorkbookFileError}. */
export function refusingUnreadable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError("unreadable", cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
  }
}
