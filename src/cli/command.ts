import type { FixSafety } from "../core";
import type { CorrectionFormat } from "../reports/corrections";
import type { BatchChoice } from "./options/batch-options";
import type { LimitChoice } from "./options/limit-options";
import type { ProfileChoice } from "./options/profile-option";
import type { ReportChoice } from "./options/report-options";

/** What the arguments ask for. */
export type Command =
  | CheckCommand
  | FixCommand
  | RulesCommand
  /** Help or the version: text to print, and nothing else to do. */
  | { readonly kind: "print"; readonly text: string };

export interface CheckCommand extends ReportChoice, ProfileChoice, BatchChoice, LimitChoice {
  readonly kind: "check";
  /** Whether each table is shown with its full sum. */
  readonly explained: boolean;
  /** Files, folders, patterns, and `-` for a list on standard input. */
  readonly paths: readonly string[];
}

export interface FixCommand extends ProfileChoice, LimitChoice {
  readonly kind: "fix";
  /** Files, folders, patterns, and `-` for a list on standard input. */
  readonly paths: readonly string[];
  /** The folder for corrected copies; null to write over the files themselves. */
  readonly out: string | null;
  /** Whether the cells that still have findings are highlighted. */
  readonly mark: boolean;
  readonly include: FixSafety;
  readonly format: CorrectionFormat;
  /** A file for the report; null for standard output. */
  readonly output: string | null;
  readonly quiet: boolean;
  readonly progress: boolean;
}

export interface RulesCommand extends ProfileChoice {
  readonly kind: "rules";
  readonly rule: string | null;
}

/** The exit codes of the contract, and the shell's own for a run that was broken off by Ctrl-C. */
export const EXIT = { clean: 0, errorsFound: 1, failed: 2, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line was used wrongly. Its message is in the user's language. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The report could not be written. Its message is in the user's language. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
