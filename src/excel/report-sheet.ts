import { freeSheetName, REPORT_PROPERTY, type SheetModel } from "../core";
import { fillSheet } from "./fill-sheet";
import { inGroups } from "./in-groups";
import { addSheet } from "./insert-sheet";
import type { InsertedSheet, ModelOfNames } from "./port";
import type { Talk } from "./run";

/** About 1 kB a sheet to ask for, where the web refuses requests of 5 MB. */
const SHEETS_PER_REQUEST = 400;

/** Writes the report as {@link ExcelPort.writeReport} says. */
export async function writeReport(talk: Talk, wanted: SheetModel | ModelOfNames): Promise<InsertedSheet> {
  const sheets = await listSheets(talk);
  const model =
    typeof wanted === "function" ? wanted(new Map(sheets.map(({ id, name }) => [id, name]))) : wanted;
  const ours = await findReport(talk, sheets);
  if (ours) return refill(talk, ours, model);
  const name = freeSheetName(
    model.name,
    sheets.map((sheet) => sheet.name),
  );
  const added = await addSheet(talk, model, name);
  const { context, answered } = talk;
  context.workbook.worksheets.getItem(added.sheetId).customProperties.add(REPORT_PROPERTY, added.sheetId);
  await context.sync();
  answered();
  return added;
}

async function listSheets({ context, answered }: Talk): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  answered();
  return worksheets.items;
}

/**
 * The report of an earlier time, told by the property whose value is the sheet's own id: a copy that the user
 * has made of it is the user's. One that somebody has protected is left alone.
 */
async function findReport(
  talk: Talk,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet | undefined> {
  for (const some of inGroups(sheets, () => 1, SHEETS_PER_REQUEST)) {
    const found = await findReportAmong(talk, some);
    if (found) return found;
  }
  return undefined;
}

async function findReportAmong(
  { context, answered }: Talk,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet | undefined> {
  const asked = sheets.map((sheet) => {
    const property = sheet.customProperties.getItemOrNullObject(REPORT_PROPERTY);
    property.load("value");
    sheet.protection.load("protected");
    return { sheet, property };
  });
  await context.sync();
  answered();
  return asked.find(
    ({ sheet, property }) =>
      !property.isNullObject && property.value === sheet.id && !sheet.protection.protected,
  )?.sheet;
}

/**
 * Clears and fills the sheet again: to delete it would clear the user's undo stack. Only the report's own
 * columns are cleared, whatever the user has noted beside them stays.
 */
async function refill(talk: Talk, sheet: Excel.Worksheet, model: SheetModel): Promise<InsertedSheet> {
  sheet.getRangeByIndexes(0, 0, 1, model.columnWidths.length).getEntireColumn().clear();
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
  await fillSheet(talk, sheet, model);
  return { sheetId: sheet.id, name: sheet.name };
}
