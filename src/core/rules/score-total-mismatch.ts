import { figureEdit, isWritable } from "../corrections/figure-edit";
import { decimalFrom, ZERO, type Decimal } from "../scoring";
import type { Field } from "../table";
import { executionScoreAreas } from "./facts/fund-areas";
import { sumFormulaOf } from "./facts/indicator-sum";
import { compareTotal, expectedText } from "./facts/stated-total";
import type { TableRule } from "./rule";

/** 总分's 得分 is not what the execution score and the indicator scores add up to. */
export const scoreTotalMismatch: TableRule<"differs" | "blank"> = {
  id: "score-total-mismatch",
  scope: "table",
  severity: "error",
  fixable: "safe",
  messageIds: ["differs", "blank"],
  *check({ total, funds }, { scores, sheet, style }) {
    const field = total?.score;
    const value = scores.total;
    if (!field || !value) return;
    const messageId = compareTotal(field, value);
    if (messageId === "equal") return;
    const formula = sumFormulaOf(scores);
    // The execution score follows from the amounts: while one of those is in error, so is the total.
    const inputs = [...scores.areas, ...executionScoreAreas(funds)];
    const edit = figureEdit({ sheet, field, value, formula, style, inputs });
    yield {
      cell: field.ref,
      messageId,
      subject: "total/score",
      data: { stated: field.text, sum: expectedText(field, value) },
      addends: scores.addends,
      found: field.text,
      expected: expectedText(field, value),
      related: scores.areas,
      ...(isWritable(edit, scores.fields) && {
        fix: { safety: isPlausible(value, scores.fields) ? "safe" : "review", edits: [edit] },
      }),
    };
  },
};

const FULL_SCORE = decimalFrom("100") ?? ZERO;

/** More than 100 in all, or a percentage that is no points: some score is not what it was taken for. */
function isPlausible(sum: Decimal, scores: readonly Field[]): boolean {
  if (sum.gt(FULL_SCORE)) return false;
  return scores.every(({ text, inPercent = false }) => inPercent || !/[%％]$/.test(text));
}
