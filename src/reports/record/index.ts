/** The record of written cells as a list, to paste or to keep as a file. */
export { recordCsv, recordTabbed } from "./record-list";
