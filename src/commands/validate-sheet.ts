import { dayOf, EMPTY_MEMORY, marksOf, PROFILE_SETTING, profileInForce, validate } from "../core";
import type { ExcelPort, PersonalStore } from "../excel";
import type { Notice } from "./notice";

/**
 * Validates the active worksheet by the profile that the workbook keeps, else by the person's, and highlights
 * what it finds and nobody has waived. What cannot be read of either does not count, which is said.
 *
 * @returns What has to be said; null where the highlights say it.
 */
export async function validateSheet(port: ExcelPort, person: PersonalStore): Promise<Notice | null> {
  const kept = await port.readMemory();
  const { settings, waivers } = kept.readable ? kept.memory : EMPTY_MEMORY;
  const chosen = person.read(PROFILE_SETTING) ?? "";
  const inForce = profileInForce(settings, chosen === "" ? {} : { [PROFILE_SETTING]: chosen });
  const judgedBy = { profile: inForce.profile, waivers: { waivers, today: dayOf(Date.now()) } };
  let tables = 0;
  const { outcome } = await port.readAndMark(({ grid }) => {
    const report = validate([grid], judgedBy);
    tables = report.tables.length;
    return marksOf(report.findings, grid.name);
  });
  if ("refused" in outcome) return outcome.refused;
  if (!kept.readable) return "memory-unread";
  if (inForce.unread) return "profile-unread";
  if (outcome.marked > 0) return null;
  return tables > 0 ? "clean" : "no-table";
}
