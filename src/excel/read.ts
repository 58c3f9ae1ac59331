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

/**
 * Reads the active worksheet in one round trip. A sheet that Excel does not answer at once (more than 512
 * merged areas, more than a response holds) is read again in steps.
 */
export async function readActiveSheet(talk: Talk): Promise<ReadSheet> {
  try {
    return await readAtOnce(talk);
  } catch (error) {
    if (!canReadInSteps(failureOf(error, "no-worksheet"))) throw error;
    return readInSteps(talk, talk.context.workbook.worksheets.getActiveWorksheet());
  }
}

async function readAtOnce({ context, answered }: Talk): Promise<ReadSheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
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
