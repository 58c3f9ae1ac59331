import { freeSheetName, type SheetModel } from "../core";
import { fillSheet } from "./fill-sheet";
import type { InsertedSheet } from "./port";
import type { Talk } from "./run";

/** Adds a worksheet after the last one as {@link ExcelPort.insertSheet} says. */
export async function insertSheet({ context, answered }: Talk, model: SheetModel): Promise<InsertedSheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  answered();
  const taken = worksheets.items.map(({ name }) => name);
  return addSheet({ context, answered }, model, freeSheetName(model.name, taken));
}

/** Adds a worksheet of a name that is free, fills it and shows it: one round trip for an ordinary sheet. */
export async function addSheet(
  talk: Talk,
  model: SheetModel,
  name: string,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<InsertedSheet> {
  const sheet = talk.context.workbook.worksheets.add(name);
  sheet.load("id,name");
  prepare(sheet);
  sheet.activate();
  await fillSheet(talk, sheet, model);
  return { sheetId: sheet.id, name: sheet.name };
}
