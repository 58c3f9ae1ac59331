import { marksOf, validate } from "../core";
import type { ExcelPort } from "../excel";
import type { Notice } from "./notice";

/**
 * Validates the active worksheet and highlights what it finds.
 *
 * @returns What has to be said; null where the highlights say it.
 */
export async function validateSheet(port: ExcelPort): Promise<Notice | null> {
  let tables = 0;
  const { outcome } = await port.readAndMark(({ grid }) => {
    const report = validate([grid]);
    tables = report.tables.length;
    return marksOf(report.findings, grid.name);
  });
  if ("refused" in outcome) return outcome.refused;
  if (outcome.marked > 0) return null;
  return tables > 0 ? "clean" : "no-table";
}
