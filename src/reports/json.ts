import type { FileReport, FindingJson, FindingReport, TableJson } from "./file-report";
import type { FormatWriter } from "./format-writer";

/** The version of the format: it changes when a field changes its meaning or goes away. */
export const JSON_VERSION = 1;

/** One element of `files` in the JSON report, and one line of NDJSON. */
export interface FileJson {
  readonly file: string;
  readonly error: { readonly problem: string; readonly message: string; readonly todo: string } | null;
  /** The workbook's own profile, where it was checked by that and not by the report's. */
  readonly keptProfile?: string;
  readonly tables: readonly TableJson[];
  readonly findings: readonly FindingJson[];
}

/** The whole report as one value, its files written as they come. */
export function jsonWriter(profile: string): FormatWriter {
  let separator = "\n";
  return {
    begin: () => `{"version":${JSON_VERSION},"profile":${JSON.stringify(profile)},"files":[`,
    file: (report) => {
      const element = separator + JSON.stringify(fileJson(report));
      separator = ",\n";
      return element;
    },
    end: () => "\n]}\n",
  };
}

/** A file a line, and nothing around them: parts that were written apart are put together by appending. */
export function ndjsonWriter(): FormatWriter {
  return {
    begin: () => "",
    file: (report) => `${JSON.stringify(fileJson(report))}\n`,
    end: () => "",
  };
}

function fileJson({ file, error, keptProfile, tables, findings }: FileReport): FileJson {
  const kept = keptProfile === null ? {} : { keptProfile };
  return { file, error, ...kept, tables, findings: findings.map(findingJson) };
}

function findingJson(finding: FindingReport): FindingJson {
  const { id, rule, severity, sheet, cell, project, message, found, expected, related, waived, fix } =
    finding;
  return { id, rule, severity, sheet, cell, project, message, found, expected, related, waived, fix };
}
