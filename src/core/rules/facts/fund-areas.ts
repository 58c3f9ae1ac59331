import type { Area } from "../../grid";
import type { FundColumn, FundRow } from "../../table";

/** The cells of a funds row, as far as the form has them. */
export function fundAreas(row: FundRow | undefined, columns: readonly FundColumn[]): Area[] {
  return columns.flatMap((column) => row?.[column]?.area ?? []);
}
