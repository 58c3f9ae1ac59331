import { Option, type Command as Program } from "commander";
import type { Severity } from "../../core";
import type { Messages } from "../../messages";
import { REPORT_FORMATS, type ReportFormat } from "../../reports";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** The formats of the report; the workbook is no text and is written by another hand. */
export const FORMATS = [...REPORT_FORMATS, "xlsx"] as const;

export type Format = ReportFormat | "xlsx";

/** What the report shows and where it goes. */
export interface ReportChoice {
  readonly format: Format;
  /** A file for the report; null for standard output. */
  readonly output: string | null;
  readonly minimum: Severity;
  /** An earlier report whose findings are not shown again. */
  readonly since: string | null;
  readonly quiet: boolean;
}

export interface ReportOptionValues {
  readonly format: Format;
  readonly output?: string;
  readonly minSeverity: Severity;
  readonly since?: string;
  readonly quiet?: true;
}

export function addReportOptions(command: Program, { t }: Messages): void {
  command
    .addOption(new Option("--format <FORMAT>", t("cli:help.format")).choices(FORMATS).default("text"))
    .option("--output <FILE>", t("cli:help.output"))
    .addOption(
      new Option("--min-severity <SEVERITY>", t("cli:help.minSeverity"))
        .choices(SEVERITIES)
        .default("advice"),
    )
    .option("--since <FILE>", t("cli:help.since"))
    .option("--quiet", t("cli:help.quiet"));
}

export function reportChoice(options: ReportOptionValues): ReportChoice {
  return {
    format: options.format,
    output: options.output ?? null,
    minimum: options.minSeverity,
    since: options.since ?? null,
    quiet: options.quiet ?? false,
  };
}
