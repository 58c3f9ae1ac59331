import { isPercentFormat, type Area, type Cell } from "../grid";
import { decimalPlaces, decimalText, type Decimal } from "../scoring";
import type { Field } from "../table";
import { contentOf, formatForNumber, formatOf, valueContent } from "./content";
import type { Edit, NewContent } from "./edit";
import { shareFormula } from "./formulas";

/** Where a wrong figure is a constant: `kept` writes a constant again, `always` writes a formula. */
export type FormulaStyle = "kept" | "always";

export interface FigureCorrection {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly field: Field;
  readonly value: Decimal;
  /** The formula that comes to `value`, with its leading `=`. */
  readonly formula: string;
  readonly style: FormulaStyle;
  /** What the figure follows from. */
  readonly inputs: readonly Area[];
  /** The least decimals of a new number format. */
  readonly decimals?: number;
  /** A percentage shows the figure as it is: 0.95. */
  readonly isRatio?: boolean;
}

/** The edit that writes a derived figure: a formula where a formula stands, a constant where a constant stands. */
export function figureEdit(correction: FigureCorrection): Edit {
  const { sheet, field, value, formula, style, inputs, decimals = 0, isRatio = false } = correction;
  const before = contentOf(field.cell);
  const places = Math.max(decimals, decimalPlaces(value));
  const isFormula = style === "always" || before.kind === "formula";
  const { inPercent, around } = field;
  // Its label in the same cell stays as it is.
  if (around) return textEdit(sheet, field, decimalText(value), inputs);
  const format = inPercent
    ? percentFormat(field, places)
    : isRatio && before.kind === "text" && /[%％]$/.test(field.text)
      ? percentFormat(field, Math.max(0, places - 2))
      : figureFormat(field.cell, numberFormat(places), isRatio);
  const written = (inPercent ? value.div(100) : value).toNumber();
  const after: NewContent = isFormula
    ? { kind: "formula", formula: inPercent ? shareFormula(formula) : formula }
    : valueContent(written, format?.after ?? field.cell.format);
  return { sheet, cell: field.ref, before, after, format, inputs };
}

/** Writes a value into its cell, of which it may be a part only. */
export function textEdit(
  sheet: string,
  { ref, cell, around: [front, back] = ["", ""] }: Field,
  text: string,
  inputs: readonly Area[],
): Edit {
  const after = { kind: "text", text: front + text + back } as const;
  return { sheet, cell: ref, before: contentOf(cell), after, format: null, inputs };
}

/** A share of the whole, or a rate, that was text, `15%`, keeps its look as a number. */
function percentFormat({ cell }: Field, places: number): Edit["format"] {
  if (isPercentFormat(cell.format)) return null;
  return { before: formatOf(cell), after: `${numberFormat(places)}%` };
}

/** 9.5 points in a cell that shows percentages would be read as 950%. */
function figureFormat(cell: Cell, format: string, isRatio: boolean): Edit["format"] {
  if (isRatio || !isPercentFormat(cell.format)) return formatForNumber(cell, format);
  return { before: formatOf(cell), after: format };
}

/** `0`, `0.00` … by decimals. */
export function numberFormat(places: number): string {
  return places > 0 ? `0.${"0".repeat(places)}` : "0";
}

/**
 * Whether an edit writes the right figure. A formula does not where it counts on text that another formula
 * gives: SUM and N leave that out, and only its author can make it a number. Nor does a text in place of the
 * formula that joined it.
 */
export function isWritable(edit: Edit, sources: readonly (Field | undefined)[]): boolean {
  const givesText = (field: Field | undefined) => field?.storedAsText && field.cell.formula !== undefined;
  if (edit.after.kind === "text") return edit.before.kind !== "formula";
  return edit.after.kind !== "formula" || !sources.some(givesText);
}
