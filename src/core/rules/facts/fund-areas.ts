import type { Area } from "../../grid";
import type { FundColumn, FundRow, Funds } from "../../table";

/** The cells of a funds row, as far as the form has them. */
export function fundAreas(row: FundRow | undefined, columns: readonly FundColumn[]): Area[] {
  return columns.flatMap((column) => row?.[column]?.area ?? []);
}

/**
 * The amounts that a row's execution follows from. Those of the whole are made up of its sources': one that
 * is in error there leaves the whole in doubt, whatever it states itself; and where the whole is not the sum
 * of its sources, any of them may be wrong.
 */
export function executionAreas(row: FundRow, funds: Funds | null): Area[] {
  const others = row.depth === 0 ? funds?.sources : funds && [funds.total];
  const rows = [row, ...(others ?? [])];
  return rows.flatMap((part) => fundAreas(part, ["adjusted", "executed"]));
}

/** All that the execution score follows from; with it, the total and the grade. */
export function executionScoreAreas(funds: Funds | null): Area[] {
  if (!funds) return [];
  return [...executionAreas(funds.total, funds), ...fundAreas(funds.total, ["points", "rate"])];
}
