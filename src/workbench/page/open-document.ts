import { readWorkbook, WorkbookFileError, type ExceededLimit, type WorkbookFileProblem } from "../../xlsx";
import { openWorkbook, type Workbook } from "../host";
import type { SampleName } from "../samples";

/** A workbook that the page has open. */
export interface OpenDocument {
  /** One more for every document. */
  readonly id: number;
  /** The file's name. */
  readonly name: string;
  /** Null for a file of the user's own. */
  readonly sample: SampleName | null;
  /** The bytes of the file as it was opened. */
  readonly source: Uint8Array;
  readonly workbook: Workbook;
}

export interface OpenFailure {
  readonly name: string;
  readonly problem: OpenProblem;
  /** What a file that is too large has too much of. */
  readonly exceeded: ExceededLimit | null;
}

/** Why a file was not opened: `notXlsx` by its name, else by what it holds. */
export type OpenProblem = WorkbookFileProblem | "notXlsx" | "unexpected";

let opened = 0;

/**
 * Reads a workbook file.
 *
 * @throws WorkbookFileError
 */
export async function openDocument(
  name: string,
  sample: SampleName | null,
  bytes: ArrayBuffer,
): Promise<OpenDocument> {
  await painted();
  const source = new Uint8Array(bytes);
  const workbook = openWorkbook(readWorkbook(source), { name });
  return { id: ++opened, name, sample, source, workbook };
}

const WORKBOOK_NAME = /\.(xlsx|xlsm|xls|xlsb)$/i;

/** What a failure to open a file is explained by. */
export function openFailure(name: string, error: unknown): OpenFailure {
  if (!(error instanceof WorkbookFileError)) return { name, problem: "unexpected", exceeded: null };
  const isOther = error.problem === "not-a-zip" && !WORKBOOK_NAME.test(name);
  return { name, problem: isOther ? "notXlsx" : error.problem, exceeded: error.exceeded };
}

/** Reading blocks the page: what it shows meanwhile has to be on the screen before. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
