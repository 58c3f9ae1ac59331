import { explain, marksOf, planCorrections, validate } from "../../core";
import type { SheetSnapshot } from "../../excel";
import type { Check } from "./check";

/** Validates a worksheet as it was read. Pure but for the given time. */
export function checkOf(snapshot: SheetSnapshot, at: number): Check {
  const report = validate([snapshot.grid]);
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
