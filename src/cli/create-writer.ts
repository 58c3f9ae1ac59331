import {
  createReportWriter,
  shownOf,
  summaryLists,
  summaryRows,
  type FileReport,
  type ReportOptions,
} from "../reports";
import type { Format } from "./options/report-options";

/** Writes a report piece by piece, as text or as bytes. */
export interface PieceWriter {
  begin(): string | Uint8Array;
  file(report: FileReport): string | Uint8Array;
  end(): string | Uint8Array;
}

/** The writer of a format: of the texts, or of the workbook that lists tables and findings. */
export async function createWriter(
  format: Format,
  options: Omit<ReportOptions, "format">,
): Promise<PieceWriter> {
  return format === "xlsx" ? summaryWriter(options) : createReportWriter({ ...options, format });
}

async function summaryWriter(options: Omit<ReportOptions, "format">): Promise<PieceWriter> {
  const { createListWorkbook } = await import("../xlsx/write");
  const { messages } = options;
  const workbook = createListWorkbook(summaryLists(messages));
  return {
    begin: () => workbook.take(),
    file: (report) => {
      const lists = summaryRows(shownOf(report, options), messages);
      for (const [list, rows] of lists.entries()) for (const row of rows) workbook.add(list, row);
      return workbook.take();
    },
    end: () => workbook.end(),
  };
}
