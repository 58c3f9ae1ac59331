/** Workbooks of plain lists, written from nothing. */
export type { ListCell, ListColumn } from "./list-sheet";
export { createListWorkbook, type ListOutline, type ListWorkbook } from "./list-workbook";
