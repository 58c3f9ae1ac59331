import { ExcelFailure } from "../../excel";
import type { Failure, Retry } from "./state";

/** What the pane tells of an error. Any that is none of Excel's is a fault of ours, and says what it can. */
export function failureOf(error: unknown, retry: Retry): Failure {
  if (error instanceof ExcelFailure) return { code: error.code, detail: detailOf(error.cause), retry };
  return { code: "unexpected", detail: detailOf(error), retry };
}

function detailOf(cause: unknown): string | null {
  return cause instanceof Error ? cause.message : null;
}
