import type { Finding, Severity } from "../../core";

/** Which findings are listed: all, those of one severity, those that can be corrected here, or waived ones. */
export type FindingFilter = "all" | Severity | "fixable" | "waived";

/** How the user wants the findings listed; it outlives a validation. */
export interface ListView {
  readonly filter: FindingFilter;
  /** What was typed into the search field. */
  readonly search: string;
  /** By severity, or row by row as the table is read. */
  readonly grouping: "severity" | "row";
  /** Whether waived findings are left out where all are listed. */
  readonly hidesWaived: boolean;
}

export const INITIAL_LIST: ListView = { filter: "all", search: "", grouping: "severity", hidesWaived: false };

export function passesFilter({ severity, waived, fix }: Finding, filter: FindingFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "waived":
      return waived !== null;
    case "fixable":
      return fix !== null && !waived;
    default:
      return severity === filter && !waived;
  }
}

/** The severity that a list shows; a waived finding has none any more. */
export function openSeverity({ severity, waived }: Finding): Severity | "waived" {
  return waived ? "waived" : severity;
}
