/** A checked workbook as text or JSON. */
export { isRead, type CheckedFile, type FileFailure, type ReadFile, type UnreadFile } from "./checked-file";
export type { FileJson, FindingJson, TableJson } from "./json";
export {
  createReportWriter,
  REPORT_FORMATS,
  type ReportFormat,
  type ReportOptions,
  type ReportWriter,
} from "./report-writer";
