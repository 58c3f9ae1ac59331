import { formatArea, type Area } from "../core";
import { ExcelFailure } from "./port";
import type { Runner, Talk } from "./run";

/**
 * Activates a sheet and selects a part of it.
 *
 * @throws {ExcelFailure} `sheet-hidden` for a sheet that Excel cannot show.
 */
export async function select(runner: Runner, sheetId: string, area: Area): Promise<void> {
  try {
    await runner.run("sheet-gone", async ({ context, answered }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(formatArea(area)).select();
      await context.sync();
      answered();
    });
  } catch (failure) {
    const hidden = await runner.run("sheet-gone", (talk) => isHidden(talk, sheetId)).catch(() => false);
    throw hidden ? new ExcelFailure("sheet-hidden", { cause: failure }) : failure;
  }
}

async function isHidden({ context, answered }: Talk, sheetId: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load("visibility");
  await context.sync();
  answered();
  return sheet.visibility !== Excel.SheetVisibility.visible;
}
