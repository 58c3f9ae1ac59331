import { MARK_STYLES } from "../core";
import { replaceComments } from "./comments";
import { listSheets } from "./list-sheets";
import { markSheets } from "./mark-sheets";
import type { ClearedTraces, SheetCommentOutcome, SheetMarkOutcome } from "./port";
import type { Runner } from "./run";

/** Takes every highlight and comment of ours out of the workbook as {@link ExcelPort.clearTraces} says. */
export async function clearTraces(runner: Runner): Promise<ClearedTraces> {
  const sheets = await runner.run("no-worksheet", listSheets);
  const unmarked = await markSheets(
    runner,
    new Map(),
    sheets.map(({ id }) => ({ sheetId: id, marks: [] })),
    MARK_STYLES,
  );
  const uncommented = await uncomment(runner, sheets);
  return clearedOf(sheets, uncommented, [...unmarked, ...uncommented]);
}

/** Takes every comment of ours out of the workbook as {@link ExcelPort.removeComments} says. */
export async function removeComments(runner: Runner): Promise<ClearedTraces> {
  const sheets = await runner.run("no-worksheet", listSheets);
  const uncommented = await uncomment(runner, sheets);
  return clearedOf(sheets, uncommented, uncommented);
}

function uncomment(
  runner: Runner,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetCommentOutcome[]> {
  return runner.run("no-worksheet", (talk) =>
    replaceComments(
      talk,
      sheets.map(({ id }) => ({ sheetId: id, comments: [] })),
    ),
  );
}

function clearedOf(
  sheets: readonly Excel.Worksheet[],
  uncommented: readonly SheetCommentOutcome[],
  all: readonly (SheetCommentOutcome | SheetMarkOutcome)[],
): ClearedTraces {
  const refused = new Set(
    all.flatMap(({ sheetId, outcome }) =>
      "refused" in outcome && outcome.refused !== "sheet-gone" ? [sheetId] : [],
    ),
  );
  return {
    comments: uncommented.reduce((sum, { outcome }) => sum + ("removed" in outcome ? outcome.removed : 0), 0),
    refused: sheets.filter(({ id }) => refused.has(id)).map(({ name }) => name),
  };
}
