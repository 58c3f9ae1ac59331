import { validate, type Severity } from "../../src/core";
import { createMessages, type Locale, type Messages } from "../../src/messages";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";
import {
  createReportWriter,
  reportFile,
  type CheckedFile,
  type FileReport,
  type ReportFormat,
  type ReportOptions,
} from "../../src/reports";
import { evaluationTable, type TableOptions } from "../evaluation-table-grid";

/** A checked file with one table. */
export function checked(file: string, table: TableOptions = {}): CheckedFile {
  return { file, report: validate([evaluationTable(table).grid]) };
}

export const UNREAD: CheckedFile = {
  file: "locked.xlsx",
  failure: { problem: "encrypted", message: "It has a password.", todo: "Remove it." },
};

export function messagesIn(locale: Locale): Messages {
  return createMessages(locale, locale === "zh-CN" ? zhCN : enUS);
}

/** What a report is written by, where it differs from a full one in English. */
export interface Wanted extends Partial<Pick<ReportOptions, "style" | "width" | "isFresh">> {
  readonly format?: ReportFormat;
  readonly minimum?: Severity;
  readonly brief?: boolean;
  readonly locale?: Locale;
}

/** A whole report of checked files, or of files' reports that were made by hand. */
export function written(files: readonly (CheckedFile | FileReport)[], wanted: Wanted = {}): string {
  const { format = "text", minimum = "advice", brief = false, locale = "en-US", ...more } = wanted;
  const messages = messagesIn(locale);
  const writer = createReportWriter({
    ...more,
    format,
    messages,
    profile: "shenzhen-2020",
    version: "1.2.3",
    minimum,
    brief,
  });
  const reports = files.map((file) => ("findings" in file ? file : reportFile(file, messages)));
  return [writer.begin(), ...reports.map((report) => writer.file(report)), writer.end()].join("");
}

/** A file's report with its first finding waived. */
export function withWaiver(file: CheckedFile, locale: Locale = "en-US"): FileReport {
  const report = reportFile(file, messagesIn(locale));
  const [first, ...others] = report.findings;
  const waived = { reason: "Agreed <with> the office", by: "李审", until: "2026-12-31" };
  return { ...report, findings: [{ ...first!, waived }, ...others] };
}
