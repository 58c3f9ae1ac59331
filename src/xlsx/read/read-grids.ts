import type { Grid } from "../../core";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import { PLAIN_UNPACKER } from "../zip";
import { gridsOf } from "./grids-of";
import { openPackage } from "./package";
import { refusingUnreadable } from "./refusing-unreadable";

/**
 * Reads the worksheets of an .xlsx or .xlsm file as grids, hidden ones included: values, formulas, number
 * formats and merged cells, and nothing of their look.
 *
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function readGrids(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Grid[] {
  return refusingUnreadable(() => [
    ...gridsOf(openPackage(bytes, { ...DEFAULT_LIMITS, ...limits }, PLAIN_UNPACKER)),
  ]);
}
