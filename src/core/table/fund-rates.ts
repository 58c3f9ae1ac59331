import { isPercentFormat } from "../grid";
import { ONE } from "../scoring";
import type { Field, FundRow } from "./evaluation-table";
import { foldText } from "./label-text";

/** A rate and the amounts that it follows from. */
export interface RateBasis {
  readonly rate: Field;
  readonly adjusted: Field | undefined;
  readonly executed: Field | undefined;
}

/**
 * Whether the rates under a header that says so, 执行率(%), are written in percent without a sign. Where none is
 * above 1, the amounts tell, or the header was left as printed above ratios.
 */
export function areRatesInPercent(rows: readonly RateBasis[]): boolean {
  const bare = rows.filter(({ rate }) => rate.number && !statesPercent(rate));
  return (
    bare.length === 0 || bare.some(({ rate }) => rate.number?.abs().gt(ONE)) || bare.some(isSmallPercent)
  );
}

/** 0.8 of a hundredth, where 0.8 of the whole would be far from the amounts. */
function isSmallPercent({ rate, adjusted, executed }: RateBasis): boolean {
  if (!rate.number || !executed?.number || !adjusted?.number?.gt(0)) return false;
  const ratio = executed.number.div(adjusted.number);
  const asRatio = ratio.minus(rate.number).abs();
  return ratio.times(100).minus(rate.number).abs().lt(asRatio);
}

/** A rate of such a block: its figure is the ratio, as everywhere. */
export function rateInPercent(field: Field): Pick<FundRow, "rate" | "rateInPercent"> {
  if (statesPercent(field)) return { rate: field };
  return { rate: { ...field, number: field.number?.div(100) ?? null }, rateInPercent: true };
}

/** `98.5%` as text, or by the number format: the figure is a ratio already. */
function statesPercent({ cell, text }: Field): boolean {
  return typeof cell.value === "number" ? isPercentFormat(cell.format) : foldText(text).endsWith("%");
}

/** A number format that only writes the sign behind the figure, `0.00"%"`: 98.5 is shown as 98.5%. */
export function hasSignOnly({ cell, text }: Field): boolean {
  return typeof cell.value === "number" && /[%％]$/.test(text) && !isPercentFormat(cell.format);
}
