import type { Severity } from "../core";
import type { ReportFormat } from "../reports";

/** What the arguments ask for. */
export type Command =
  | CheckCommand
  | { readonly kind: "rules"; readonly rule: string | null }
  /** Help or the version: text to print, and nothing else to do. */
  | { readonly kind: "print"; readonly text: string };

export interface CheckCommand {
  readonly kind: "check";
  /** Files, folders, and `-` for a list on standard input. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  /** A file for the report; null for standard output. */
  readonly output: string | null;
  readonly profile: string;
  readonly minimum: Severity;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** The exit codes of the contract. */
export const EXIT = { clean: 0, errorsFound: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line was used wrongly. Its message is in the user's language. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
