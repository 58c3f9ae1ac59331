/** The visible spreadsheet of the workbench: Univer, mirroring a workbook in memory. */
export { createSpreadsheet, type Spreadsheet, type SpreadsheetOptions } from "./create-spreadsheet";
