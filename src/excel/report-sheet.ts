import { freeSheetName, REPORT_PROPERTY, type SheetModel } from "../core";
import { fillSheet } from "./fill-sheet";
import { inGroups } from "./in-groups";
import { addSheet } from "./insert-sheet";
import { listSheets } from "./list-sheets";
import type { ModelOfNames, Proceed, WrittenReport } from "./port";
import type { Talk } from "./run";

/** What the property says of a sheet whose id Excel has not told yet. */
const UNFINISHED = "";

/** About 1 kB a sheet to ask for, where the web refuses requests of 5 MB. */
const SHEETS_PER_REQUEST = 400;

/** Writes the report as {@link ExcelPort.writeReport} says. */
export async function writeReport(
  talk: Talk,
  wanted: SheetModel | ModelOfNames,
  proceed: Proceed,
): Promise<WrittenReport> {
  const sheets = await listSheets(talk);
  const model =
    typeof wanted === "function" ? wanted(new Map(sheets.map(({ id, name }) => [id, name]))) : wanted;
  const ours = await findReport(talk, sheets);
  if (ours) return refill(talk, ours, model, proceed);
  const name = freeSheetName(
    model.name,
    sheets.map((sheet) => sheet.name),
  );
  // Ours from the first moment, so that one whose writing fails is filled again and not added once more.
  const prepare = (sheet: Excel.Worksheet) => sheet.customProperties.add(REPORT_PROPERTY, UNFINISHED);
  const added = await addSheet(talk, model, name, { prepare, proceed });
  const { context, answered } = talk;
  context.workbook.worksheets.getItem(added.sheetId).customProperties.add(REPORT_PROPERTY, added.sheetId);
  await context.sync();
  answered();
  return added;
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
    sheet.autoFilter.load("enabled");
    sheet.load("visibility");
    return { sheet, property };
  });
  await context.sync();
  answered();
  return asked.find(
    ({ sheet, property }) =>
      !property.isNullObject &&
      [sheet.id, UNFINISHED].includes(property.value) &&
      !sheet.protection.protected,
  )?.sheet;
}

/**
 * Clears and fills the sheet again: to delete it would clear the user's undo stack. Only the report's own
 * columns are cleared, whatever the user has noted beside them stays. Rows that the user has filtered out
 * would hide what is written into them.
 */
async function refill(
  talk: Talk,
  sheet: Excel.Worksheet,
  model: SheetModel,
  proceed: Proceed,
): Promise<WrittenReport> {
  if (sheet.autoFilter.enabled) sheet.autoFilter.remove();
  sheet.getRangeByIndexes(0, 0, 1, model.columnWidths.length).getEntireColumn().clear();
  // A workbook that protects its structure refuses this even of a sheet that is visible.
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  sheet.customProperties.add(REPORT_PROPERTY, sheet.id);
  const complete = await fillSheet(talk, sheet, model, proceed);
  return { sheetId: sheet.id, name: sheet.name, complete };
}
