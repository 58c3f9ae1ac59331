import { canReadInSteps, failureOf } from "./failures";
import {
  blockOf,
  mergesOf,
  readSheetOf,
  requestCells,
  requestMerges,
  requestSheet,
  type ReadSheet,
} from "./loaded-sheet";
import { ownMarksAmong, requestMarks } from "./own-marks";
import { readInSteps } from "./read-in-steps";
import type { Talk } from "./run";

/** Picks a sheet; asked anew where reading begins again. */
type SheetChoice = (worksheets: Excel.WorksheetCollection) => Excel.Worksheet;

export function readActiveSheet(talk: Talk): Promise<ReadSheet> {
  return readSheet(talk, (worksheets) => worksheets.getActiveWorksheet());
}

/**
 * Reads a worksheet in one round trip. A sheet that Excel does not answer at once (more than 512 merged
 * areas, more than a response holds) is read again in steps.
 */
export async function readSheet(talk: Talk, choose: SheetChoice): Promise<ReadSheet> {
  const { worksheets } = talk.context.workbook;
  try {
    return await readAtOnce(talk, choose(worksheets));
  } catch (error) {
    if (!canReadInSteps(failureOf(error, "no-worksheet"))) throw error;
    return readInSteps(talk, choose(worksheets));
  }
}

async function readAtOnce({ context, answered }: Talk, sheet: Excel.Worksheet): Promise<ReadSheet> {
  requestSheet(sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  requestCells(used);
  const merged = requestMerges(used);
  const formats = requestMarks(sheet);
  await context.sync();
  answered();
  return readSheetOf({
    sheet,
    blocks: used.isNullObject ? [] : [blockOf(used)],
    merges: mergesOf(merged),
    ownMarks: ownMarksAmong(formats.items),
  });
}
