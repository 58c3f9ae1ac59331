import { failureOf, isOfOneSheet } from "./failures";
import { inGroups } from "./in-groups";
import { listSheets } from "./list-sheets";
import {
  blockOf,
  mergesOf,
  readSheetOf,
  requestCells,
  requestMerges,
  requestSheet,
  type ReadSheet,
} from "./loaded-sheet";
import { ownMarksAmong, requestMarks, type OwnMark } from "./own-marks";
import type { Proceed, UnreadSheet } from "./port";
import { readInSteps } from "./read-in-steps";
import type { Talk } from "./run";

/** About 1 kB a sheet to ask for, where the web refuses requests of 5 MB. */
const SHEETS_PER_REQUEST = 400;
/** About 70 bytes a cell of a form, where most are blank or short: a response of at most 4 MB. */
const CELLS_PER_REQUEST = 40_000;

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly unread: readonly UnreadSheet[];
  readonly complete: boolean;
}

/** A worksheet with the size of what it holds. */
interface MeasuredSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly ownMarks: readonly OwnMark[];
}

/**
 * Reads every worksheet: one round trip to list them, one to measure them, and one for each 4 MB of cells.
 * A sheet that Excel does not answer together with others is read alone and in steps; one that it does not
 * answer at all is named, and the others are read.
 */
export async function readWorkbook(talk: Talk, proceed: Proceed): Promise<ReadWorkbook> {
  const all = await listSheets(talk);
  const left: Excel.Worksheet[] = [];
  const measured: MeasuredSheet[] = [];
  for (const some of inGroups(all, () => 1, SHEETS_PER_REQUEST)) {
    measured.push(...(await together(some, measureAtOnce(talk), (sheet) => void left.push(sheet))));
  }
  const sheets: ReadSheet[] = [];
  for (const group of inGroups(measured, cellsOf, CELLS_PER_REQUEST)) {
    if (!proceed(sheets.length, all.length)) return { sheets, unread: [], complete: false };
    sheets.push(...(await together(group, readAtOnce(talk), ({ sheet }) => void left.push(sheet))));
  }
  const unread: UnreadSheet[] = [];
  for (const sheet of left) {
    const place = sheets.length + unread.length;
    if (!proceed(place, all.length)) return { sheets: inOrderOf(all, sheets), unread, complete: false };
    const reading = await readAlone(talk, sheet);
    if ("reason" in reading) unread.push(reading);
    else sheets.push(reading);
  }
  proceed(all.length, all.length);
  return { sheets: inOrderOf(all, sheets), unread, complete: true };
}

function measureAtOnce({ context, answered }: Talk) {
  return async (sheets: readonly Excel.Worksheet[]): Promise<MeasuredSheet[]> => {
    const asked = sheets.map((sheet) => {
      requestSheet(sheet);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, used, formats: requestMarks(sheet) };
    });
    await context.sync();
    answered();
    return asked.map(({ sheet, used, formats }) => ({ sheet, used, ownMarks: ownMarksAmong(formats.items) }));
  };
}

function cellsOf({ used }: MeasuredSheet): number {
  return used.isNullObject ? 0 : used.rowCount * used.columnCount;
}

function readAtOnce({ context, answered }: Talk) {
  return async (measured: readonly MeasuredSheet[]): Promise<ReadSheet[]> => {
    const asked = measured.map(({ sheet, used, ownMarks }) => {
      if (used.isNullObject) return { sheet, ownMarks };
      const { rowIndex, columnIndex, rowCount, columnCount } = used;
      const cells = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
      requestCells(cells);
      return { sheet, ownMarks, cells, merged: requestMerges(cells) };
    });
    await context.sync();
    answered();
    return asked.map(({ sheet, ownMarks, cells, merged }) =>
      readSheetOf({
        sheet,
        blocks: cells ? [blockOf(cells)] : [],
        merges: merged ? mergesOf(merged) : [],
        ownMarks,
      }),
    );
  };
}

async function readAlone(talk: Talk, { id, name }: Excel.Worksheet): Promise<ReadSheet | UnreadSheet> {
  try {
    return await readInSteps(talk, talk.context.workbook.worksheets.getItem(id));
  } catch (error) {
    const failure = failureOf(error, "sheet-gone");
    if (!isOfOneSheet(failure)) throw failure;
    return { sheetId: id, name, reason: failure.code };
  }
}

/**
 * Asks for several sheets at once, and where Excel refuses in halves, so that the one it refuses is found
 * and left over.
 */
async function together<Asked, Answer>(
  all: readonly Asked[],
  atOnce: (some: readonly Asked[]) => Promise<Answer[]>,
  leave: (one: Asked) => void,
): Promise<Answer[]> {
  try {
    return await atOnce(all);
  } catch (error) {
    const [one] = all;
    if (!one || !isOfOneSheet(failureOf(error, "sheet-gone"))) throw error;
    if (all.length === 1) {
      leave(one);
      return [];
    }
    const half = Math.ceil(all.length / 2);
    const first = await together(all.slice(0, half), atOnce, leave);
    return [...first, ...(await together(all.slice(half), atOnce, leave))];
  }
}

function inOrderOf(all: readonly Excel.Worksheet[], sheets: readonly ReadSheet[]): ReadSheet[] {
  const places = new Map(all.map(({ id }, index) => [id, index]));
  const placeOf = ({ snapshot }: ReadSheet) => places.get(snapshot.sheetId) ?? all.length;
  return sheets.toSorted((a, b) => placeOf(a) - placeOf(b));
}
