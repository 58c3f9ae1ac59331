import { explain, marksOf, planCorrections, validate, type WaiverSet } from "../../core";
import type { SheetSnapshot } from "../../excel";
import type { Check } from "./check";

/** Validates a worksheet as it was read. Pure but for the given time. */
export function checkOf(
  snapshot: Pick<SheetSnapshot, "sheetId" | "grid">,
  { at, waivers }: { readonly at: number; readonly waivers: WaiverSet },
): Check {
  const report = validate([snapshot.grid], { waivers });
  return {
    sheetId: snapshot.sheetId,
    sheetName: snapshot.grid.name,
    hidden: snapshot.grid.hidden,
    empty: snapshot.grid.rows === 0,
    report,
    explanations: report.tables.map((table) => explain(table, report.profile)),
    plan: planCorrections(report),
    marks: marksOf(report.findings, snapshot.grid.name),
    at,
  };
}
