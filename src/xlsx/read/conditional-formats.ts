import { parseArea } from "../../core";
import type { ConditionalFormatRule } from "../workbook-file";
import type { ReadBudget } from "./read-budget";
import type { Styles } from "./styles";
import { flag, numeric } from "../xml";
import type { XmlVisitor } from "./xml";

/** Collects `conditionalFormatting`; it comes once for each list of areas. */
export interface ConditionalFormatCollector extends XmlVisitor {
  readonly rules: readonly ConditionalFormatRule[];
}

type OpenRule = ConditionalFormatRule & { formulas: string[] };

export function createConditionalFormatCollector(
  differential: Styles["differential"],
  budget: ReadBudget,
): ConditionalFormatCollector {
  const rules: OpenRule[] = [];
  let areas: ConditionalFormatRule["areas"] = [];
  let formula: string | null = null;
  return {
    rules,
    open: (name, attributes) => {
      if (name === "conditionalFormatting") {
        budget.take("declarations", 1);
        areas = (attributes.get("sqref") ?? "").split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);
      } else if (name === "formula") formula = "";
      else if (name === "cfRule") {
        budget.take("declarations", 1);
        const operator = attributes.get("operator");
        const { fill, fontColor, bold } = differential[numeric(attributes, "dxfId") ?? -1] ?? {};
        rules.push({
          areas,
          type: attributes.get("type") ?? "",
          formulas: [],
          priority: numeric(attributes, "priority") ?? 0,
          stopIfTrue: flag(attributes, "stopIfTrue"),
          ...(operator !== undefined && { operator }),
          ...(fill !== undefined && { fill }),
          ...(fontColor !== undefined && { fontColor }),
          ...(bold !== undefined && { bold }),
        });
      }
    },
    text: (text) => {
      if (formula === null) return;
      budget.take("characters", text.length);
      formula += text;
    },
    close: (name) => {
      if (name !== "formula" || formula === null) return;
      rules.at(-1)?.formulas.push(formula);
      formula = null;
    },
  };
}
