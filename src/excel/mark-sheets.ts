import type { MarkStyles } from "../core";
import { failureOf } from "./failures";
import { inGroups } from "./in-groups";
import { forbidsFormatting, requestProtection } from "./loaded-sheet";
import { findMarks, outcomeOf, replaceMarks, requestReplacement, type MarkedBefore } from "./marks";
import { ownMarksAmong, ownMarksInSteps, requestFormats } from "./own-marks";
import type { SheetMarkOutcome, SheetMarks } from "./port";
import type { Runner, Talk } from "./run";

/** Requests of at most 4 MB, where the web refuses 5: a format takes about 3 kB to add, a cell 6 bytes. */
const BYTES_PER_REQUEST = 4_000_000;
const BYTES_PER_SHEET = 10_000;
const BYTES_PER_MARK = 8;
/** Sheets whose highlights are asked for together. */
const SHEETS_PER_REQUEST = 400;

/** What stands on sheets before their highlights are replaced, by the sheet's id. */
export type KnownMarks = ReadonlyMap<string, MarkedBefore>;

/**
 * Replaces our highlights on many sheets as {@link ExcelPort.markSheets} says.
 *
 * @param known What was read a moment ago; it may have changed since.
 */
export async function markSheets(
  runner: Runner,
  known: KnownMarks,
  sheets: readonly SheetMarks[],
  styles: MarkStyles,
): Promise<SheetMarkOutcome[]> {
  const outcomes: SheetMarkOutcome[] = [];
  for (const some of inGroups(sheets, bytesOf, BYTES_PER_REQUEST)) {
    outcomes.push(...(await markTogether(runner, known, some, styles)));
  }
  return outcomes;
}

function bytesOf({ marks }: SheetMarks): number {
  return BYTES_PER_SHEET + marks.length * BYTES_PER_MARK;
}

/** As few round trips as can be; where Excel refuses one of the sheets, each is marked alone. */
async function markTogether(
  runner: Runner,
  known: KnownMarks,
  sheets: readonly SheetMarks[],
  styles: MarkStyles,
): Promise<SheetMarkOutcome[]> {
  try {
    const before = new Map(known);
    const unknown = sheets.filter(({ sheetId }) => !known.has(sheetId));
    for (const some of inGroups(unknown, () => 1, SHEETS_PER_REQUEST)) {
      const found = await runner.run("sheet-gone", (talk) => findTogether(talk, some));
      for (const [id, marks] of found) before.set(id, marks);
    }
    return await runner.run("sheet-gone", (talk) => replaceTogether(talk, before, sheets, styles));
  } catch (failure) {
    const { code } = failureOf(failure, "sheet-gone");
    if (code !== "sheet-gone" && code !== "access-denied") throw failure;
    return markEach(runner, sheets, styles);
  }
}

async function findTogether(
  { context, answered }: Talk,
  sheets: readonly SheetMarks[],
): Promise<(readonly [string, MarkedBefore])[]> {
  const asked = sheets.map(({ sheetId }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    requestProtection(sheet);
    return { sheetId, sheet, formats: requestFormats(sheet) };
  });
  await context.sync();
  answered();
  // Asks for the formulas of all sheets with one round trip.
  await ownMarksInSteps(
    { context, answered },
    asked.flatMap(({ formats }) => formats.items),
  );
  return asked.map(({ sheetId, sheet, formats }) => [
    sheetId,
    { ownMarks: ownMarksAmong(formats.items), formattingForbidden: forbidsFormatting(sheet) },
  ]);
}

async function replaceTogether(
  { context, answered }: Talk,
  before: KnownMarks,
  sheets: readonly SheetMarks[],
  styles: MarkStyles,
): Promise<SheetMarkOutcome[]> {
  const judged = sheets.map(({ sheetId, marks }) => {
    const found = before.get(sheetId) ?? { ownMarks: [], formattingForbidden: false };
    const { outcome, changes } = outcomeOf(found, marks);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (changes) requestReplacement(sheet, found.ownMarks, marks, styles);
    return { sheetId, outcome, changes };
  });
  if (judged.some(({ changes }) => changes)) {
    await context.sync();
    answered();
  }
  return judged.map(({ sheetId, outcome }) => ({ sheetId, outcome }));
}

async function markEach(
  runner: Runner,
  sheets: readonly SheetMarks[],
  styles: MarkStyles,
): Promise<SheetMarkOutcome[]> {
  const outcomes: SheetMarkOutcome[] = [];
  for (const { sheetId, marks } of sheets) {
    try {
      const outcome = await runner.run("sheet-gone", async (talk) =>
        replaceMarks(talk, sheetId, await findMarks(talk, sheetId), marks, styles),
      );
      outcomes.push({ sheetId, outcome });
    } catch (failure) {
      if (failureOf(failure, "sheet-gone").code !== "sheet-gone") throw failure;
      outcomes.push({ sheetId, outcome: { marked: 0, refused: "sheet-gone" } });
    }
  }
  return outcomes;
}
