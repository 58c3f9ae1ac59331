import { layoutFaults, type LayoutFault, type Report } from "../../../../core";

/** A table that was pasted or cut by pages. */
export interface OutOfOrder {
  /** Its place among the tables of the sheet. */
  readonly index: number;
  readonly faults: readonly LayoutFault[];
}

/** The first table whose layout is out of order; a text without a place alone is no reason to say so. */
export function firstOutOfOrder({ tables }: Report): OutOfOrder | undefined {
  return tables
    .map(({ table }, index) => ({ index, faults: layoutFaults(table) }))
    .find(({ faults }) => faults.some((fault) => fault !== "unplaced-texts"));
}
