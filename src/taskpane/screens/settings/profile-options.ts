/** An option of a profile that is a figure. */
export interface FigureOption {
  readonly path: readonly string[];
  /** `percent` is shown as a percentage and kept as a ratio. */
  readonly unit: "points" | "percent" | "times";
  readonly text:
    | "executionPoints"
    | "lowExecutionRate"
    | "overachievement"
    | "excellent"
    | "good"
    | "fair"
    | "output"
    | "outcome"
    | "satisfaction"
    | "scoreShare"
    | "executionRate";
}

export const EXECUTION: readonly FigureOption[] = [
  { path: ["executionPoints"], unit: "points", text: "executionPoints" },
  { path: ["lowExecutionRate"], unit: "percent", text: "lowExecutionRate" },
  { path: ["overachievement"], unit: "times", text: "overachievement" },
];

export const GRADES: readonly FigureOption[] = [
  { path: ["gradeBands", "优"], unit: "points", text: "excellent" },
  { path: ["gradeBands", "良"], unit: "points", text: "good" },
  { path: ["gradeBands", "中"], unit: "points", text: "fair" },
];

export const WEIGHTS: readonly FigureOption[] = [
  { path: ["weights", "output"], unit: "points", text: "output" },
  { path: ["weights", "outcome"], unit: "points", text: "outcome" },
  { path: ["weights", "satisfaction"], unit: "points", text: "satisfaction" },
];

export const IMPLAUSIBLE: readonly FigureOption[] = [
  { path: ["implausible", "scoreShare"], unit: "percent", text: "scoreShare" },
  { path: ["implausible", "executionRate"], unit: "percent", text: "executionRate" },
];

/** Options that are a choice of a few, with what may be chosen. */
export const CHOICES = {
  rateDecimals: ["2", "4"],
  roundingOrder: ["rate-then-score", "score-only"],
  reverseFormula: ["ratio", "linear"],
  equalExceeded: ["undetermined", "met", "unmet"],
} as const;

export type ChoiceOption = keyof typeof CHOICES;

/** A figure as it is kept, as the user reads it: 0.6 is 60 %. */
export function shownFigure(kept: number, unit: FigureOption["unit"]): string {
  return String(unit === "percent" ? Number((kept * 100).toFixed(6)) : kept);
}

/** What the user typed, as it is kept; NaN for what is no figure. */
export function keptFigure(typed: string, unit: FigureOption["unit"]): number {
  const text = typed.normalize("NFKC").trim().replace(/%$/, "");
  const figure = text === "" ? NaN : Number(text);
  return unit === "percent" ? Number((figure / 100).toFixed(8)) : figure;
}
