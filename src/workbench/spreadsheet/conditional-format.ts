import { BooleanNumber } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { formatCell } from "../../core";
import type { ConditionalFormat } from "../host";
import { univerRange } from "./ranges";

/** How a rule of the type `CellValue` compares, as the comparison of a formula. */
const COMPARISONS: Readonly<Record<string, string>> = {
  lessthan: "<",
  lessthanorequal: "<=",
  greaterthan: ">",
  greaterthanorequal: ">=",
  equal: "=",
  equalto: "=",
  notequal: "<>",
  notequalto: "<>",
};

/**
 * A sheet's conditional formats as Univer's rules, in the same order: the first one wins.
 *
 * Every rule that decides by a formula or a comparison is shown; scales, bars and icons are kept in the
 * workbook and not drawn.
 */
export function univerRules(formats: readonly ConditionalFormat[]): IConditionFormattingRule[] {
  return formats.flatMap((format) => {
    const formula = formulaOf(format);
    return formula === undefined ? [] : [ruleOf(format, formula)];
  });
}

function ruleOf(
  { id, areas, stopIfTrue, style }: ConditionalFormat,
  formula: string,
): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: areas.map(univerRange),
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        ...(style.fill ? { bg: { rgb: style.fill } } : {}),
        ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
        ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
        ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
      },
    },
  };
}

/** The condition as a formula of the top-left cell; undefined where there is none. */
function formulaOf({ type, operator = "", formulas, areas }: ConditionalFormat): string | undefined {
  const [first, second] = formulas.map((formula) => formula.replace(/^=/, ""));
  const corner = areas[0];
  if (first === undefined || corner === undefined) return undefined;
  if (type !== "CellValue") return `=${first}`;
  const cell = formatCell(corner);
  const name = operator.toLowerCase();
  if (second !== undefined && name === "between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (second !== undefined && name === "notbetween") return `=OR(${cell}<${first},${cell}>${second})`;
  const comparison = COMPARISONS[name];
  return comparison && `=${cell}${comparison}${first}`;
}
