import type { Workbook } from "../host";
import type { Spreadsheet } from "../spreadsheet";

/** What the browser tests read: the grid is a canvas, and shows a test nothing. */
export interface TestHandle {
  readonly api: Spreadsheet["api"];
  readonly workbook: Workbook;
}

declare global {
  interface Window {
    evalcheckWorkbench?: TestHandle;
  }
}

export function exposeToTests(handle: TestHandle): void {
  window.evalcheckWorkbench = handle;
}
