import type { Severity } from "../core";
import type { Messages } from "../messages";
import type { FileReport, FindingReport } from "./file-report";
import type { FormatWriter } from "./format-writer";
import { htmlWriter } from "./html";
import { jsonWriter, ndjsonWriter } from "./json";
import { markdownWriter } from "./markdown";
import { sarifWriter } from "./sarif";
import { count, emptyTally, SEVERITIES } from "./tally";
import { PLAIN, textWriter, type TextStyle } from "./text";

export const REPORT_FORMATS = ["text", "json", "ndjson", "sarif", "markdown", "html"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions extends ShownFindings {
  readonly format: ReportFormat;
  readonly messages: Messages;
  readonly profile: string;
  /** The version of the product. */
  readonly version: string;
  /** Text: says nothing about what is in order. */
  readonly brief: boolean;
  /** Text: how it is dressed for a terminal, and how wide that is. */
  readonly style?: TextStyle;
  readonly width?: number | null;
}

/** Which findings are shown; the others still count. */
export interface ShownFindings {
  readonly minimum: Severity;
  /** Whether an earlier report lacks a finding of a file, by its id; absent where there is none to compare. */
  readonly isFresh?: ((file: string, finding: string) => boolean) | undefined;
}

/** Writes a report piece by piece, so that a thousand files need no more memory than one. */
export interface ReportWriter {
  begin(): string;
  file(report: FileReport): string;
  end(): string;
}

export function createReportWriter(options: ReportOptions): ReportWriter {
  const writer = formatWriter(options);
  const tally = emptyTally(options.isFresh !== undefined);
  return {
    begin: () => writer.begin(),
    file: (report) => {
      count(tally, report);
      const shown = shownOf(report, options);
      if (tally.fresh !== null) tally.fresh += freshOf(report, options).length;
      return writer.file(shown);
    },
    end: () => writer.end(tally),
  };
}

/** A file with the findings that are severe enough, and new where that is asked. */
export function shownOf(report: FileReport, options: ShownFindings): FileReport {
  const findings = freshOf(report, options).filter(
    ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(options.minimum),
  );
  return { ...report, findings };
}

function freshOf({ file, findings }: FileReport, { isFresh }: ShownFindings): readonly FindingReport[] {
  return isFresh ? findings.filter(({ id }) => isFresh(file, id)) : findings;
}

function formatWriter(options: ReportOptions): FormatWriter {
  const { messages, brief, style = PLAIN, width = null } = options;
  switch (options.format) {
    case "text":
      return textWriter({ messages, brief, style, width });
    case "json":
      return jsonWriter(options.profile);
    case "ndjson":
      return ndjsonWriter();
    case "sarif":
      return sarifWriter(options);
    case "markdown":
      return markdownWriter(options);
    case "html":
      return htmlWriter(options);
  }
}
