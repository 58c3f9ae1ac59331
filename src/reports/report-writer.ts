import type { Severity } from "../core";
import type { Messages } from "../messages";
import { count, emptyTally, type CheckedFile } from "./checked-file";
import { fileJson, JSON_VERSION } from "./json";
import { fileText, summaryText } from "./text";

export const REPORT_FORMATS = ["text", "json"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly messages: Messages;
  readonly profile: string;
  /** Findings below are not shown; they still count. */
  readonly minimum: Severity;
  /** Text: says nothing about what is in order. */
  readonly brief: boolean;
}

/** Writes a report piece by piece, so that a thousand files need no more memory than one. */
export interface ReportWriter {
  begin(): string;
  file(file: CheckedFile): string;
  end(): string;
}

export function createReportWriter(options: ReportOptions): ReportWriter {
  return options.format === "json" ? jsonWriter(options) : textWriter(options);
}

function textWriter({ messages, minimum, brief }: ReportOptions): ReportWriter {
  const tally = emptyTally();
  return {
    begin: () => "",
    file: (file) => {
      count(tally, file);
      return fileText(file, messages, { minimum, brief });
    },
    end: () => (brief ? "" : summaryText(tally, messages)),
  };
}

function jsonWriter({ messages, profile, minimum }: ReportOptions): ReportWriter {
  let separator = "\n";
  return {
    begin: () => `{"version":${JSON_VERSION},"profile":${JSON.stringify(profile)},"files":[`,
    file: (file) => {
      const element = separator + JSON.stringify(fileJson(file, messages, minimum));
      separator = ",\n";
      return element;
    },
    end: () => "\n]}\n",
  };
}
