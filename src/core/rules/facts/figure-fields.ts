import type { Decimal } from "../../scoring";
import type { EvaluationTable, Field, FundColumn } from "../../table";
import { fundSubject, subjectsOf } from "./subject";

/** A place of a table that holds a figure. */
export interface FigureField {
  readonly field: Field;
  readonly subject: string;
  readonly block: "funds" | "indicators" | "total";
  readonly kind: FundColumn;
  /**
   * The figure as it stands in its cell: of a rate in percent 98.5, where `field.number` is the ratio; of points
   * in percent the ratio, where it is the points.
   */
  readonly written: Decimal | null;
  /** A dash says here that nothing applies, and is no unreadable figure. */
  readonly dashAllowed: boolean;
}

const FUND_COLUMNS: readonly FundColumn[] = ["initial", "adjusted", "executed", "points", "rate", "score"];
const SCORED: readonly ("points" | "score")[] = ["points", "score"];

/** Every points, score, rate and fund figure of a table, from top to bottom. */
export function* figureFieldsOf(table: EvaluationTable): Generator<FigureField> {
  const { funds, indicators, total } = table;
  for (const row of funds ? [funds.total, ...funds.sources] : []) {
    for (const kind of FUND_COLUMNS) {
      const field = row[kind];
      if (!field) continue;
      const inPercent = kind === "rate" && row.rateInPercent === true;
      const written = inPercent ? (field.number?.times(100) ?? null) : writtenOf(field);
      yield { field, written, subject: fundSubject(row, kind), block: "funds", kind, dashAllowed: true };
    }
  }
  for (const indicator of indicators) {
    const subjectOf = subjectsOf(indicator);
    for (const kind of SCORED) {
      const field = indicator[kind];
      if (!field || indicator.continuesAbove[kind]) continue;
      const subject = subjectOf(kind);
      const { inapplicable: dashAllowed } = indicator;
      yield { field, written: writtenOf(field), subject, block: "indicators", kind, dashAllowed };
    }
  }
  for (const kind of SCORED) {
    const field = total?.[kind];
    if (!field) continue;
    const subject = `total/${kind}`;
    yield { field, written: writtenOf(field), subject, block: "total", kind, dashAllowed: false };
  }
}

function writtenOf({ number, inPercent }: Field): Decimal | null {
  return inPercent ? (number?.div(100) ?? null) : number;
}
