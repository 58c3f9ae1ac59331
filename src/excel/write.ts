import {
  contentOf,
  decideEdits,
  formatCell,
  sameContent,
  type AcceptedEdit,
  type CellRef,
  type Edit,
  type PresentCell,
} from "../core";
import { cellInput } from "./cell-input";
import { forbidsFormatting, requestCells, requestProtection } from "./loaded-sheet";
import type { OwnWrites } from "./own-writes";
import type { WriteOutcome } from "./port";
import type { Runner, Talk } from "./run";
import { cellAt } from "./to-grid";

/** About 1 kB a cell to ask for and to write: requests and responses of at most 4 MB, where the web refuses 5. */
const CELLS_PER_REQUEST = 4_000;

interface PresentCells {
  readonly present: readonly PresentCell[];
  readonly manualCalculation: boolean;
}

/** Writes edits into a sheet as {@link ExcelPort.write} says. */
export async function writeEdits(
  runner: Runner,
  ownWrites: OwnWrites,
  sheetId: string,
  edits: readonly Edit[],
): Promise<WriteOutcome> {
  if (edits.length === 0) return { writtenEdits: [], refused: [], manualCalculation: false };
  const { present, manualCalculation } = await readCells(runner, sheetId, edits);
  const { accepted, refused } = decideEdits(edits, present);
  const cells = accepted.map(({ edit }) => edit.cell);
  ownWrites.expect(sheetId, cells);
  try {
    for (const part of inParts(accepted)) {
      await runner.run("sheet-gone", (talk) => writeCells(talk, sheetId, part));
    }
  } catch (failure) {
    ownWrites.forget(sheetId);
    const outcome = await outcomeAfterFailure(runner, sheetId, accepted);
    if (!outcome || outcome.writtenEdits.length === 0) throw failure;
    return { ...outcome, refused: [...refused, ...outcome.refused], manualCalculation };
  }
  return { writtenEdits: accepted.map(({ edit }) => edit), refused, manualCalculation };
}

async function readCells(runner: Runner, sheetId: string, edits: readonly Edit[]): Promise<PresentCells> {
  const present: PresentCell[] = [];
  let manualCalculation = false;
  for (const part of inParts(edits)) {
    const refs = part.map((edit) => edit.cell);
    const read = await runner.run("sheet-gone", (talk) => readCellsAtOnce(talk, sheetId, refs));
    present.push(...read.present);
    manualCalculation = read.manualCalculation;
  }
  return { present, manualCalculation };
}

async function readCellsAtOnce(
  { context, answered }: Talk,
  sheetId: string,
  refs: readonly CellRef[],
): Promise<PresentCells> {
  const { application, worksheets } = context.workbook;
  application.load("calculationMode");
  const sheet = worksheets.getItem(sheetId);
  requestProtection(sheet);
  const ranges = refs.map((ref) => {
    const range = sheet.getRange(formatCell(ref));
    requestCells(range);
    range.format.protection.load("locked");
    return range;
  });
  await context.sync();
  answered();
  return {
    present: ranges.map((range) => presentCell(sheet, range)),
    manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
  };
}

function presentCell(sheet: Excel.Worksheet, range: Excel.Range): PresentCell {
  return {
    cell: cellAt(range, 0, 0),
    locked: sheet.protection.protected && range.format.protection.locked,
    formatLocked: forbidsFormatting(sheet),
  };
}

async function writeCells(
  { context, answered }: Talk,
  sheetId: string,
  accepted: readonly AcceptedEdit[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { edit, present } of accepted) {
    writeCell(sheet.getRange(formatCell(edit.cell)), edit, present);
  }
  await context.sync();
  answered();
}

/** The format goes first: a number written into a cell of format Text would stay a text. */
function writeCell(range: Excel.Range, edit: Edit, present: PresentCell): void {
  const format = edit.format?.after ?? present.cell.format ?? "General";
  if (edit.format) range.numberFormat = [[format]];
  range.values = [[cellInput(edit.after, format)]];
  // Excel dresses a new formula in the format of the cells that it refers to; the cell keeps its own.
  if (edit.after.kind === "formula" && !present.formatLocked) range.numberFormat = [[format]];
}

/** What a failed write has really changed; undefined where Excel does not say. */
async function outcomeAfterFailure(
  runner: Runner,
  sheetId: string,
  accepted: readonly AcceptedEdit[],
): Promise<Pick<WriteOutcome, "writtenEdits" | "refused"> | undefined> {
  const edits = accepted.map(({ edit }) => edit);
  const now = await readCells(runner, sheetId, edits).catch(() => undefined);
  if (!now) return undefined;
  const isWritten = edits.map((edit, index) => holdsAfter(edit, now.present[index]));
  return {
    writtenEdits: edits.filter((_, index) => isWritten[index]),
    refused: edits
      .filter((_, index) => !isWritten[index])
      .map((edit) => ({ edit, reason: "not-reached" as const })),
  };
}

function holdsAfter(edit: Edit, present: PresentCell | undefined): boolean {
  return present !== undefined && sameContent(contentOf(present.cell), edit.after);
}

function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += CELLS_PER_REQUEST) {
    parts.push(all.slice(from, from + CELLS_PER_REQUEST));
  }
  return parts;
}
