import { formatArea, formatCell } from "../../src/core";
import { createExcelPort, type ExcelPort } from "../../src/excel";
import {
  cellOfKey,
  createWorkbook,
  findSheet,
  type ExcelHost,
  type LoggedRequest,
  type ModelCell,
  type Sheet,
  type Workbook,
  type WorkbookLiteral,
  type XdmHost,
} from "../../src/workbench/host";
import { startOffice, type StartedOffice, type StartOptions } from "../office";

/** The add-in's port, connected through the genuine office.js to an Excel that holds a workbook. */
export interface OpenExcel {
  readonly port: ExcelPort;
  readonly excel: ExcelHost;
  readonly xdm: XdmHost;
}

let started: Promise<StartedOffice> | undefined;

export interface ExcelOptions extends StartOptions {
  /** Of the port, in milliseconds. */
  readonly silenceLimit?: number;
}

/** Opens a workbook. The library starts once in a test file: the options of the first call count for all. */
export function openExcel(literal: WorkbookLiteral, options: ExcelOptions = {}): Promise<OpenExcel> {
  return openExcelWith(createWorkbook(literal), options);
}

/** Like {@link openExcel}, for a workbook that is made already. */
export async function openExcelWith(
  workbook: Workbook,
  { silenceLimit, ...options }: ExcelOptions = {},
): Promise<OpenExcel> {
  started ??= startOffice(options);
  const { host, xdm } = await started;
  host.reset(workbook);
  const port = createExcelPort(silenceLimit === undefined ? {} : { silenceLimit });
  return { port, excel: host, xdm };
}

/** The round trips that the add-in has asked for; the library's own are left out. */
export function requestsOf(excel: ExcelHost): readonly LoggedRequest[] {
  return excel.requests.ofAddIn;
}

export function sheetOf(excel: ExcelHost, name: string): Sheet {
  const sheet = findSheet(excel.workbook, name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** The cells of a sheet by address, as they are at this moment. */
export function cellsOf(excel: ExcelHost, name: string): Record<string, ModelCell> {
  const entries = [...sheetOf(excel, name).cells].map(([key, cell]) => [formatCell(cellOfKey(key)), cell]);
  return Object.fromEntries(entries) as Record<string, ModelCell>;
}

/** The conditional formats of a sheet in the order of their priority, without their ids. */
export function formatsOf(excel: ExcelHost, name: string) {
  return sheetOf(excel, name).conditionalFormats.map(
    ({ type, formulas, areas, operator, stopIfTrue, style }) => ({
      type,
      formulas,
      areas: areas.map(formatArea),
      operator,
      stopIfTrue,
      style,
    }),
  );
}
