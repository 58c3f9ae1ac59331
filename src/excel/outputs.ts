/** What the add-in writes besides corrections and highlights: sheets of its own, comments, and their removal. */
export { clearTraces, removeComments } from "./clear-traces";
export { replaceComments } from "./comments";
export { insertSheet } from "./insert-sheet";
export { writeReport } from "./report-sheet";
