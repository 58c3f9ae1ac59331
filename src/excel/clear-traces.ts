import { MARK_STYLES } from "../core";
import { replaceComments } from "./comments";
import { markSheets } from "./mark-sheets";
import type { ClearedTraces } from "./port";
import type { Runner } from "./run";

/** Takes every highlight and comment of ours out of the workbook as {@link ExcelPort.clearTraces} says. */
export async function clearTraces(runner: Runner): Promise<ClearedTraces> {
  const sheets = await runner.run("no-worksheet", async ({ context, answered }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    answered();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  const unmarked = await markSheets(
    runner,
    new Map(),
    sheets.map(({ id }) => ({ sheetId: id, marks: [] })),
    MARK_STYLES,
  );
  const uncommented = await runner.run("no-worksheet", (talk) =>
    replaceComments(
      talk,
      sheets.map(({ id }) => ({ sheetId: id, comments: [] })),
    ),
  );
  const refused = new Set(
    [...unmarked, ...uncommented].flatMap(({ sheetId, outcome }) =>
      "refused" in outcome && outcome.refused !== "sheet-gone" ? [sheetId] : [],
    ),
  );
  return {
    comments: uncommented.reduce((sum, { outcome }) => sum + ("removed" in outcome ? outcome.removed : 0), 0),
    refused: sheets.filter(({ id }) => refused.has(id)).map(({ name }) => name),
  };
}
