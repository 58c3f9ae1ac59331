import { evaluateFormula } from "../../../core";
import type { Calculator } from "./calculation";
import { cellAt, findSheet } from "./state";

/** Calculates what the product itself can calculate: the derived cells of evaluation tables. */
export const TABLE_CALCULATOR: Calculator = {
  evaluate(formula, { workbook, sheet }, onRead) {
    const result = evaluateFormula(formula, (ref, sheetName) => {
      const source = sheetName === null ? sheet : findSheet(workbook, sheetName);
      if (!source) return undefined;
      onRead?.(source, ref);
      return cellAt(source, ref).value;
    });
    return result.supported ? result.value : undefined;
  },
};
