import { figureEdit, isWritable } from "../corrections/figure-edit";
import { sumFormulaOf } from "./facts/indicator-sum";
import { compareTotal, expectedText, isFullPoints } from "./facts/stated-total";
import type { TableRule } from "./rule";

/** 总分's 分值 is not what the points add up to. */
export const pointsTotalMismatch: TableRule<"differs" | "blank"> = {
  id: "points-total-mismatch",
  scope: "table",
  severity: "error",
  fixable: "safe",
  messageIds: ["differs", "blank"],
  *check({ total }, { points, sheet, style }) {
    const field = total?.points;
    const value = points.total;
    if (!field || !value) return;
    const messageId = compareTotal(field, value);
    if (messageId === "equal") return;
    const formula = sumFormulaOf(points);
    const edit = figureEdit({ sheet, field, value, formula, style, inputs: points.areas });
    yield {
      cell: field.ref,
      messageId,
      subject: "total/points",
      data: { stated: field.text, sum: expectedText(field, value) },
      addends: points.addends,
      found: field.text,
      expected: expectedText(field, value),
      related: points.areas,
      // A sum that is not 100 means that some points are wrong, and with them the total.
      ...(isWritable(edit, points.fields) && {
        fix: { safety: isFullPoints(value) ? "safe" : "review", edits: [edit] },
      }),
    };
  },
};
