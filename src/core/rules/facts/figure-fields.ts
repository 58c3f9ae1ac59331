import type { EvaluationTable, Field, FundColumn } from "../../table";
import { fundSubject, indicatorSubject } from "./subject";

/** A place of a table that holds a figure. */
export interface FigureField {
  readonly field: Field;
  readonly subject: string;
  readonly block: "funds" | "indicators" | "total";
  readonly kind: FundColumn;
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
      if (field) yield { field, subject: fundSubject(row, kind), block: "funds", kind, dashAllowed: true };
    }
  }
  for (const indicator of indicators) {
    for (const kind of SCORED) {
      const field = indicator[kind];
      if (!field || indicator.continuesAbove[kind]) continue;
      const subject = indicatorSubject(indicator, kind);
      yield { field, subject, block: "indicators", kind, dashAllowed: indicator.inapplicable };
    }
  }
  for (const kind of SCORED) {
    const field = total?.[kind];
    if (field) yield { field, subject: `total/${kind}`, block: "total", kind, dashAllowed: false };
  }
}
