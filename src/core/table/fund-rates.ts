import { isPercentFormat } from "../grid";
import { decimalFrom, ZERO } from "../scoring";
import type { Field, FundRow } from "./evaluation-table";
import { foldText } from "./label-text";

const ONE = decimalFrom("1") ?? ZERO;

/**
 * Whether the rates of a block are written in percent without a sign: the header says so, 执行率(%), and the
 * figures do not say otherwise. Where none is above 1, they are ratios under a header that was left as printed.
 */
export function areRatesInPercent(header: Field | undefined, rates: readonly Field[]): boolean {
  if (!header || !foldText(header.text).includes("%")) return false;
  const bare = rates.filter((field) => field.number && !statesPercent(field));
  return bare.length === 0 || bare.some(({ number }) => number?.abs().gt(ONE));
}

/** A rate of such a block: its figure is the ratio, as everywhere. */
export function rateInPercent(field: Field): Pick<FundRow, "rate" | "rateInPercent"> {
  if (statesPercent(field)) return { rate: field };
  return { rate: { ...field, number: field.number?.div(100) ?? null }, rateInPercent: true };
}

/** `98.5%` as text, or by the number format: the figure is a ratio already. */
function statesPercent({ cell, text }: Field): boolean {
  return isPercentFormat(cell.format) || foldText(text).endsWith("%");
}
