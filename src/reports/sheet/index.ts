/** Findings as a list: the worksheet of the report, the same to paste or to keep as a file, and comments. */
export { commentTexts, type FindingsComment, type FindingsComments } from "./comment-texts";
export { csvText, tabbedText } from "./delimited";
export {
  listedFindings,
  REPORT_COLUMNS,
  reportRows,
  type ListedFindings,
  type ReportRow,
} from "./report-row";
export { reportSheet, type ReportedCheck, type ReportSheet } from "./report-sheet";
