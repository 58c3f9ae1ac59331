import type { AmountUnit, Field } from "./evaluation-table";
import type { LabelRow } from "./find-labels";
import { convertAmount, figureOf } from "./figure";
import { foldText } from "./label-text";

/** The unit that a label states: `项目资金（万元）`, `单位：万元`, `年初预算数(元)`; null where it states none. */
export function statedUnit(text: string): AmountUnit | null {
  const folded = foldText(text);
  const match = /[(:](?:单位:)?(万元|元)/.exec(folded) ?? /^(万元|元)\)?$/.exec(folded);
  return match?.[1] === "万元" ? "万元" : match ? "元" : null;
}

/** The unit of the table's amounts by a line of its own, such as 单位：万元. */
export function unitLine(rows: readonly LabelRow[]): AmountUnit | null {
  for (const { hits } of rows) {
    for (const hit of hits) {
      if (hit.inline !== undefined && hit.roles.other) {
        const unit = statedUnit(hit.text);
        if (unit) return unit;
      }
    }
  }
  return null;
}

/** An amount whose own text states another unit than its column, read in the unit of the column. */
export function amountIn(unit: AmountUnit, field: Field): Field {
  if (!field.storedAsText) return field;
  const figure = figureOf(field.cell);
  return figure?.unit ? { ...field, number: convertAmount(figure, unit) } : field;
}
