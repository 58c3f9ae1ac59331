import { marksOf, PROFILE_SETTING, profileInForce, validate } from "../core";
import type { ExcelPort, PersonalStore } from "../excel";
import type { Notice } from "./notice";

/**
 * Validates the active worksheet by the profile that the workbook keeps, else by the person's, and highlights
 * what it finds.
 *
 * @returns What has to be said; null where the highlights say it.
 */
export async function validateSheet(port: ExcelPort, person: PersonalStore): Promise<Notice | null> {
  const workbook = await settingsOfWorkbook(port);
  const chosen = person.read(PROFILE_SETTING) ?? "";
  const { profile } = profileInForce(workbook, chosen === "" ? {} : { [PROFILE_SETTING]: chosen });
  let tables = 0;
  const { outcome } = await port.readAndMark(({ grid }) => {
    const report = validate([grid], { profile });
    tables = report.tables.length;
    return marksOf(report.findings, grid.name);
  });
  if ("refused" in outcome) return outcome.refused;
  if (outcome.marked > 0) return null;
  return tables > 0 ? "clean" : "no-table";
}

/** A workbook that tells nothing of what it keeps is validated as one that keeps nothing. */
async function settingsOfWorkbook(port: ExcelPort): Promise<Readonly<Record<string, string>>> {
  const reading = await port.readMemory();
  return reading.readable ? reading.memory.settings : {};
}
