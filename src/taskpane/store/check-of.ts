import { explain, marksOf, planCorrections, profileInForce, validate, type WaiverSet } from "../../core";
import type { SheetSnapshot } from "../../excel";
import type { Check } from "./check";
import type { SettingsInForce } from "./settings-in-force";

/** Validates a worksheet as it was read. Pure but for the given time. */
export function checkOf(
  snapshot: Pick<SheetSnapshot, "sheetId" | "grid">,
  {
    at,
    waivers,
    settings,
  }: { readonly at: number; readonly waivers: WaiverSet; readonly settings: SettingsInForce },
): Check {
  const { profile, unread } = profileInForce(settings.workbook, settings.person);
  const report = validate([snapshot.grid], { profile, waivers });
  return {
    sheetId: snapshot.sheetId,
    sheetName: snapshot.grid.name,
    hidden: snapshot.grid.hidden,
    empty: snapshot.grid.rows === 0,
    ownReport: snapshot.grid.ownReport,
    report,
    profileUnread: unread,
    explanations: report.tables.map((table) => explain(table, report.profile)),
    plan: planCorrections(report),
    marks: marksOf(report.findings, snapshot.grid.name),
    at,
  };
}
