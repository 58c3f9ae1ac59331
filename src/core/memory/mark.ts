import type { Finding, Severity } from "../finding";
import type { CellRef } from "../grid";

/** A cell to highlight. */
export interface Mark {
  readonly severity: Severity;
  readonly cell: CellRef;
}

/** How a highlighted cell looks: RGB colours such as `#FFC7CE`. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
}

/** Excel's own "bad" and "neutral" colours, and a blue beside them; the fonts are dark on each (WCAG AA). */
export const MARK_STYLES: Readonly<Record<Severity, MarkStyle>> = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFEB9C", font: "#7F4F00" },
  advice: { fill: "#DDEBF7", font: "#1F4E78" },
};

const BY_WEIGHT: readonly Severity[] = ["advice", "warning", "error"];

/**
 * What to highlight on one worksheet: every cell of an open finding once, with the gravest severity found
 * there.
 */
export function marksOf(findings: readonly Finding[], sheet: string): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { cell, severity, sheet: foundOn, waived } of findings) {
    if (!cell || foundOn !== sheet || waived) continue;
    const place = `${cell.row}:${cell.column}`;
    const known = marks.get(place);
    if (!known || BY_WEIGHT.indexOf(severity) > BY_WEIGHT.indexOf(known.severity)) {
      marks.set(place, { severity, cell });
    }
  }
  return [...marks.values()];
}
