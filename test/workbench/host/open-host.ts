import { createWorkbook, type ExcelHost, type WorkbookLiteral } from "../../../src/workbench/host";
import { startOffice, type StartedOffice, type StartOptions } from "../../office";

let started: Promise<StartedOffice> | undefined;

/** Opens a workbook in the one Excel of a test file: `options` of the first call count for all. */
export async function openHost(literal: WorkbookLiteral, options: StartOptions = {}): Promise<ExcelHost> {
  started ??= startOffice(options);
  const { host } = await started;
  host.reset(createWorkbook(literal));
  return host;
}

/** What an error of Office.js says. */
export async function failureOf(
  run: Promise<unknown>,
): Promise<{ code: string; location?: string | undefined }> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return { code: error.code, location: error.debugInfo.errorLocation };
    }
    throw error;
  }
  throw new Error("Nothing failed");
}

/** Runs a batch on the sheet that is active, and syncs once at its end. */
export function onActiveSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}
