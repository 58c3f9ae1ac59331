import type { Profile } from "../../profiles";
import type { Place } from "../place";
import type { PracticeIndicator, PracticeTable } from "../practice-table";

/** Something that people get wrong in a table, and the rule that finds it. */
export interface Mistake {
  readonly rule: string;
  /** Every way to make it in a correct table. */
  readonly ways: (table: PracticeTable, profile: Profile) => readonly Way[];
  /** It changes the form itself or much else with it: an example, but no riddle among others. */
  readonly exampleOnly?: boolean;
}

export interface Way {
  /** Where the rule reports it. */
  readonly place: Place;
  /** What shows the mistake, where it is not the place itself. */
  readonly shownBy?: Place;
  /** What it changes: two mistakes of an exercise never touch the same part. */
  readonly parts: readonly string[];
  readonly plant: (table: PracticeTable) => PracticeTable;
  /** An error value that is written over the place. */
  readonly error?: string;
}

/** The table with one indicator changed. */
export function withIndicator(
  table: PracticeTable,
  row: number,
  change: Partial<PracticeIndicator>,
): PracticeTable {
  return {
    ...table,
    indicators: table.indicators.map((indicator, index) =>
      index === row ? { ...indicator, ...change } : indicator,
    ),
  };
}

/** One way for each indicator that `change` has something for. */
export function eachIndicator(
  { indicators }: PracticeTable,
  column: Extract<Place, { part: "indicator" }>["column"],
  change: (indicator: PracticeIndicator, row: number) => Partial<PracticeIndicator> | null,
): Way[] {
  return indicators.flatMap((indicator, row) => {
    const changed = change(indicator, row);
    return changed
      ? [
          {
            place: { part: "indicator", row, column },
            parts: [partOf(row)],
            plant: (table) => withIndicator(table, row, changed),
          },
        ]
      : [];
  });
}

/** How a row is told among the parts. */
export function partOf(row: number): string {
  return `row ${row}`;
}

/** A figure with its unit, at least so much: `≥120台`. */
export function quantityOf({ target }: PracticeIndicator): { value: number; unit: string } | null {
  const [, digits = "", unit = ""] = /^≥(\d+)([^\d%].*)$/.exec(String(target)) ?? [];
  return digits === "" ? null : { value: Number(digits), unit };
}

/** Whether the indicator has its full score. */
export function isFull({ points, score, reason }: PracticeIndicator): boolean {
  return typeof points === "number" && points === score && reason === null;
}

/** Whether points were taken off, and for what reason. */
export function isDeducted({ points, score, reason }: PracticeIndicator): boolean {
  return typeof points === "number" && typeof score === "number" && score < points && reason !== null;
}

/** Every target reached, and no points taken off. */
export function allFull(table: PracticeTable): PracticeTable {
  return {
    ...table,
    indicators: table.indicators.map((indicator) => ({
      ...indicator,
      actual: isDeducted(indicator) ? String(indicator.target).replace(/^[≥≤=]/, "") : indicator.actual,
      score: indicator.points,
      reason: null,
    })),
  };
}
