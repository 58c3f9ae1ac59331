import type { Area } from "../core";
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
import { ownMarksInSteps, requestFormats } from "./own-marks";
import { ExcelFailure } from "./port";
import type { Talk } from "./run";
import type { CellBlock } from "./to-grid";

/** About 200 bytes a cell with a Chinese sentence in it: a response of at most 4 MB, where the web refuses 5. */
const CELLS_PER_BLOCK = 20_000;
/** A form has few merged areas in a row; a block that holds more than Excel's 512 is halved. */
const ROWS_PER_BLOCK = 256;
/** Beyond, reading would take minutes, and no evaluation table is that large. */
const MOST_CELLS = 3_000_000;

interface ReadBlock {
  readonly cells: CellBlock;
  readonly merges: readonly Area[];
}

/**
 * Reads a worksheet in as many round trips as it takes: first what it is, then its conditional formats, then
 * its cells and merged areas by blocks of rows.
 *
 * @throws {ExcelFailure} `too-large` for a sheet whose used range is beyond reason.
 */
export async function readInSteps({ context, answered }: Talk, sheet: Excel.Worksheet): Promise<ReadSheet> {
  requestSheet(sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const formats = requestFormats(sheet);
  await context.sync();
  answered();
  const ownMarks = await ownMarksInSteps({ context, answered }, formats.items);
  const blocks = used.isNullObject ? [] : await readBlocks({ context, answered }, sheet, used);
  return readSheetOf({
    sheet,
    blocks: blocks.map((block) => block.cells),
    merges: withoutRepeats(blocks.flatMap((block) => block.merges)),
    ownMarks,
  });
}

async function readBlocks(talk: Talk, sheet: Excel.Worksheet, used: Excel.Range): Promise<ReadBlock[]> {
  const blocks: ReadBlock[] = [];
  for (const area of blocksOf(used)) blocks.push(...(await readBlock(talk, sheet.id, area)));
  return blocks;
}

function blocksOf(used: Excel.Range): Area[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (rowCount * columnCount > MOST_CELLS) {
    throw new ExcelFailure("too-large", { detail: `${rowCount} × ${columnCount} cells` });
  }
  const step = Math.max(1, Math.min(ROWS_PER_BLOCK, Math.floor(CELLS_PER_BLOCK / columnCount)));
  const areas: Area[] = [];
  for (let done = 0; done < rowCount; done += step) {
    const rows = Math.min(step, rowCount - done);
    areas.push({ row: rowIndex + done, column: columnIndex, rows, columns: columnCount });
  }
  return areas;
}

/** Reads a block, or where Excel refuses it both of its halves. */
async function readBlock(talk: Talk, sheetId: string, area: Area): Promise<ReadBlock[]> {
  try {
    return [await readBlockAtOnce(talk, sheetId, area)];
  } catch (error) {
    if (area.rows === 1 || !canReadInSteps(failureOf(error, "sheet-gone"))) throw error;
    const upper = { ...area, rows: Math.floor(area.rows / 2) };
    const lower = { ...area, row: area.row + upper.rows, rows: area.rows - upper.rows };
    return [...(await readBlock(talk, sheetId, upper)), ...(await readBlock(talk, sheetId, lower))];
  }
}

async function readBlockAtOnce({ context, answered }: Talk, sheetId: string, area: Area): Promise<ReadBlock> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  requestCells(cells);
  const merged = requestMerges(cells);
  await context.sync();
  answered();
  return { cells: blockOf(cells), merges: mergesOf(merged) };
}

/** An area that crosses from one block into the next is answered with both, and counts once. */
function withoutRepeats(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [`${area.row}:${area.column}`, area])).values()];
}
