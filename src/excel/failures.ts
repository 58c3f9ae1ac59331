import { ExcelFailure, type ExcelFailureCode } from "./port";

/**
 * What Excel's own error codes mean to a user. The host-level ones (cell-edit mode, busy, session, sizes)
 * refuse a request as a whole; the others stop it in the middle.
 */
const FAILURE_OF: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  InvalidOrTimedOutSession: "session-lost",
  HostRestartNeeded: "session-lost",
  ConnectionFailure: "session-lost",
  Timeout: "session-lost",
  InactiveWorkbook: "no-workbook",
  // What Excel answers while another workbook, or none, is in front.
  InvalidSelection: "no-workbook",
  UnsupportedSheet: "no-worksheet",
  AccessDenied: "access-denied",
  Unauthenticated: "access-denied",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
};

/**
 * Turns whatever a call to Excel threw into the one error that leaves this folder.
 *
 * @param missing What it means here that something was not found: the sheet is gone, or none is active.
 */
export function failureOf(error: unknown, missing: "sheet-gone" | "no-worksheet"): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  return new ExcelFailure(code === "ItemNotFound" ? missing : (FAILURE_OF[code] ?? "unexpected"), {
    detail: code && detail !== code ? `${code}: ${detail}` : detail,
    cause: error,
  });
}

/** Whether reading the same sheet in smaller steps can succeed where reading it at once did not. */
export function canReadInSteps(failure: ExcelFailure): boolean {
  return failure.code === "too-large" || failure.code === "unexpected";
}

/** Whether one sheet can have brought it upon all that were asked for together with it. */
export function isOfOneSheet(failure: ExcelFailure): boolean {
  return canReadInSteps(failure) || failure.code === "sheet-gone";
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
