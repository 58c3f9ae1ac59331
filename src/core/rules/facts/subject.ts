import type { Field, FundColumn, FundRow, Indicator, IndicatorColumn } from "../../table";

/** Names a place for the finding's id: stays the same when rows move or blanks change. */
export function indicatorSubject(indicator: Indicator, column: IndicatorColumn): string {
  return `${indicatorPath(indicator).join("/")}/${column}`;
}

export function fundSubject(row: FundRow, column: FundColumn): string {
  return `${row.depth === 0 ? "funds" : `funds/${compact(row.label.text)}`}/${column}`;
}

/** First level, second level and name, without white space. */
export function indicatorPath(indicator: Indicator): string[] {
  return [indicator.level1, indicator.level2, indicator.name].map(compactField);
}

/** Text without any white space, as names are compared. */
export function compact(text: string): string {
  return text.replace(/\s+/gu, "");
}

function compactField(field: Field | null): string {
  return field ? compact(field.text) : "";
}
