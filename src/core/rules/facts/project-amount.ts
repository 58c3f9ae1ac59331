import { decimalFrom, ZERO, type Decimal } from "../../scoring";
import type { EvaluationTable, Funds } from "../../table";
import { inUnit, unitInText } from "./figure";

/** Half a hundredth, in the unit of the funds block. */
const TOLERANCE = decimalFrom("0.005") ?? ZERO;

/**
 * Whether 项目金额 states an amount of the funds block. Labels, and a unit behind the figure, say what is
 * converted; where neither names a unit, an amount in 元 and one in the unit of the block are both meant.
 */
export function isProjectAmount(table: EvaluationTable, amount: Decimal): boolean {
  const { head, funds } = table;
  const figure = head.amount?.value.number;
  if (!head.amount || !figure || !funds) return false;
  return amountUnits(head.amount.label.text, head.amount.value.text, funds.unit).some((unit) =>
    inUnit(figure, unit, funds.unit).minus(amount).abs().lte(TOLERANCE),
  );
}

function amountUnits(label: string, value: string, fundsUnit: Funds["unit"]): Funds["unit"][] {
  const stated = unitInText(value) ?? unitInText(label);
  return stated ? [stated] : ["元", fundsUnit];
}
