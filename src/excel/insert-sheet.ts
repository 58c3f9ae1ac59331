import { freeSheetName, type SheetModel } from "../core";
import { fillSheet } from "./fill-sheet";
import { listSheets } from "./list-sheets";
import type { InsertedSheet, Proceed, WrittenReport } from "./port";
import type { Talk } from "./run";

/** Adds a worksheet after the last one as {@link ExcelPort.insertSheet} says. */
export async function insertSheet(talk: Talk, model: SheetModel): Promise<InsertedSheet> {
  const taken = (await listSheets(talk)).map(({ name }) => name);
  const { sheetId, name } = await addSheet(talk, model, freeSheetName(model.name, taken));
  return { sheetId, name };
}

/** How a worksheet that is added is filled. */
export interface Filling {
  /** What is to be done with the sheet before. */
  readonly prepare?: (sheet: Excel.Worksheet) => void;
  readonly proceed?: Proceed;
}

/** Adds a worksheet of a name that is free, fills it and shows it: one round trip for an ordinary sheet. */
export async function addSheet(
  talk: Talk,
  model: SheetModel,
  name: string,
  { prepare, proceed }: Filling = {},
): Promise<WrittenReport> {
  const sheet = talk.context.workbook.worksheets.add(name);
  sheet.load("id,name");
  prepare?.(sheet);
  sheet.activate();
  const complete = await fillSheet(talk, sheet, model, proceed);
  return { sheetId: sheet.id, name: sheet.name, complete };
}
