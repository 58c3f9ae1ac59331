import type { Field, FundColumn, FundRow, Indicator, IndicatorColumn } from "../../table";

/** Names a place for the finding's id: stays the same when rows move or blanks change. */
export function indicatorSubject(indicator: Indicator, column: IndicatorColumn): string {
  return subjectsOf(indicator)(column);
}

/** The subjects of all places of one indicator, whose path is put together once. */
export function subjectsOf(indicator: Indicator): (column: IndicatorColumn) => string {
  const path = indicatorPath(indicator).join("/");
  return (column) => `${path}/${column}`;
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
