import type { Catalogue } from "../catalogue";
import { figureEdit } from "../corrections/figure-edit";
import type { Edit } from "../corrections/edit";
import { sumFormula } from "../corrections/formulas";
import { lacksResult } from "../grid";
import { decimalText, type Decimal } from "../scoring";
import type { Field } from "../table";
import { catalogueSumOf } from "./facts/catalogue-sum";
import type { WorkbookRule } from "./rule";
import type { CheckedWorkbook } from "./workbook";

/** 合计 of a catalogue (目录) is not the sum of its 二级项目数量. */
export const catalogueTotalMismatch: WorkbookRule<"differs" | "blank"> = {
  id: "catalogue-total-mismatch",
  scope: "workbook",
  severity: "error",
  fixable: "safe",
  messageIds: ["differs", "blank"],
  *check({ catalogues, style }) {
    for (const catalogue of catalogues) {
      const field = catalogue.total?.count;
      const { value, counts, addends } = catalogueSumOf(catalogue);
      if (!field || !value || field.number?.eq(value) || lacksResult(field.cell)) continue;
      const edits = editsOf(catalogue, field, value, counts, style);
      yield {
        sheet: catalogue.grid.name,
        cell: field.ref,
        messageId: field.text === "" ? "blank" : "differs",
        subject: "catalogue/total",
        data: { stated: field.text, sum: decimalText(value) },
        addends,
        found: field.text,
        expected: decimalText(value),
        related: counts.map(({ area }) => area),
        ...(edits && { fix: { safety: "safe", edits } }),
      };
    }
  },
};

/**
 * The sum, as a formula where one stands. SUM leaves text out (`2个`): counts that are text become numbers in
 * the same write. Where a formula of the user's gives the text, nothing that is written here would add it.
 */
function editsOf(
  { grid }: Catalogue,
  field: Field,
  value: Decimal,
  counts: readonly Field[],
  style: CheckedWorkbook["style"],
): Edit[] | null {
  const sheet = grid.name;
  const formula = sumFormula(counts.map(({ ref }) => ref));
  const total = figureEdit({
    sheet,
    field,
    value,
    formula,
    style,
    inputs: counts.map(({ area }) => area),
  });
  const texts = total.after.kind === "formula" ? counts.filter(({ storedAsText }) => storedAsText) : [];
  if (texts.some(({ cell }) => cell.formula !== undefined)) return null;
  const numbers = texts.flatMap((count) =>
    count.number
      ? figureEdit({ sheet, field: count, value: count.number, formula: "", style: "kept", inputs: [] })
      : [],
  );
  return [...numbers, total];
}
