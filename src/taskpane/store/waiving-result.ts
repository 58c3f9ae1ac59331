import type { Finding, Waiver } from "../../core";
import type { ExcelFailureCode } from "../../excel";

/** What a reviewer decides about a finding; the day of it is today. */
export type WaiverDecision = Pick<Waiver, "reason" | "by" | "until">;

/** What became of the last change of waivers. */
export type WaivingResult =
  | { readonly kind: "waived"; readonly finding: Finding; readonly waiver: Waiver }
  /** Somebody else had waived the finding meanwhile: that decision stands. */
  | { readonly kind: "waived-before"; readonly finding: Finding; readonly by: string }
  /** Empty where the workbook held none of them any more. */
  | { readonly kind: "withdrawn"; readonly waivers: readonly Waiver[] }
  | { readonly kind: "restored"; readonly waivers: readonly Waiver[] }
  /** Nothing was kept. `finding` names the one that was to be waived, null where none was. */
  | {
      readonly kind: "refused";
      readonly finding: string | null;
      readonly why: ExcelFailureCode | "memory-unread";
    };
