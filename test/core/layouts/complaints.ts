import { formatCell, validate, type Grid } from "../../../src/core";

/** Every error and warning of a worksheet as `rule cell`, in alphabetical order. */
export function complaintsOf(grid: Grid): string[] {
  return validate([grid])
    .findings.filter(({ severity }) => severity !== "advice")
    .map(({ rule, cell }) => `${rule} ${cell ? formatCell(cell) : ""}`)
    .sort();
}
