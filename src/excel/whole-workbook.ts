/** What is asked of all sheets at once: fetched with the first validation of a workbook. */
export { markSheets } from "./mark-sheets";
export { readWorkbook } from "./read-workbook";
