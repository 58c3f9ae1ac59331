import { decimalFrom, ZERO, type Decimal } from "../../scoring";
import type { AmountUnit, EvaluationTable, LabelledAmount } from "../../table";
import { inUnit, unitInText } from "./figure";

/** Half a hundredth, in the larger of the two units: what is stated in 万元 is rounded beside what is in 元. */
const TOLERANCE = decimalFrom("0.005") ?? ZERO;

/**
 * Whether 项目金额 states an amount of the funds block. Labels, and a unit behind the figure, say what is
 * converted; where neither names a unit, an amount in 元 and one in the unit of the block are both meant.
 */
export function isProjectAmount({ head, funds }: EvaluationTable, amount: Decimal): boolean {
  const figure = head.amount?.value.number;
  if (!head.amount || !figure || !funds) return false;
  return amountUnits(head.amount, funds.unit).some((unit) => {
    const larger = unit === "万元" ? unit : funds.unit;
    const difference = inUnit(figure, unit, larger).minus(inUnit(amount, funds.unit, larger));
    return difference.abs().lte(TOLERANCE);
  });
}

function amountUnits({ label, value, unit }: LabelledAmount, fundsUnit: AmountUnit): AmountUnit[] {
  const shown = unitInText(value.text);
  // Text with a unit is read in the unit of its label; a unit that the number format shows is the figure's own.
  if (shown) return [value.storedAsText ? unit : shown];
  return unitInText(label.text) ? [unit] : [unit, fundsUnit];
}
