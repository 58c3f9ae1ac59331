/** A checked workbook in words, and how the formats put it down. */
export { isRead, type CheckedFile, type ReadBySheet, type ReadFile, type UnreadFile } from "./checked-file";
export type { FileFailure } from "./file-failure";
export type * from "./file-report";
export type { FileJson } from "./json";
export { oneLine } from "./one-line";
export { reportBySheet, reportFile, reportTable } from "./report-file";
export {
  createReportWriter,
  REPORT_FORMATS,
  shownOf,
  type ReportFormat,
  type ReportOptions,
  type ReportWriter,
  type ShownFindings,
} from "./report-writer";
export { summaryLists, summaryRows, type SummaryCell, type SummaryList } from "./summary-lists";
export { COLOURED, endWithin, padToWidth, PLAIN, textWidth, type TextStyle } from "./text";
