import { contentOf, formatForNumber, formatOf, valueContent } from "../corrections/content";
import type { Edit } from "../corrections/edit";
import { numberFormat } from "../corrections/figure-edit";
import { decimalPlaces, decimalText, type Decimal } from "../scoring";
import type { Field } from "../table";
import { isDash } from "./facts/figure";
import type { TableRule } from "./rule";

/** A figure is text that reads as a number: SUM leaves it out without a word. */
export const numberStoredAsText: TableRule<"text"> = {
  id: "number-stored-as-text",
  scope: "table",
  severity: "warning",
  fixable: "safe",
  messageIds: ["text"],
  *check(_table, { sheet, figures }) {
    for (const { field, written: number, subject } of figures) {
      const { cell, ref, text } = field;
      if (!field.storedAsText || !number || isDash(text)) continue;
      const expected = decimalText(number);
      yield {
        cell: ref,
        messageId: "text",
        subject,
        data: { text, number: expected },
        found: text,
        expected,
        // A formula that gives text is the user's to change: a constant in its place would be no number of its own.
        ...(cell.formula === undefined && {
          fix: { safety: "safe", edits: [numberEdit(sheet, field, number)] },
        }),
      };
    }
  },
};

function numberEdit(sheet: string, field: Field, number: Decimal): Edit {
  const format = numberFormatOf(field, number);
  return {
    sheet,
    cell: field.ref,
    before: contentOf(field.cell),
    after: valueContent(number.toNumber(), format?.after ?? field.cell.format),
    format,
  };
}

/** A text cell needs a number format; a percentage keeps its look in a cell without one. */
function numberFormatOf({ cell, text }: Field, number: Decimal): Edit["format"] {
  const percentage = /[%％]$/.test(text);
  const before = formatOf(cell);
  if (percentage && before === "General") return { before, after: writtenFormat(text, number) };
  return formatForNumber(cell, writtenFormat(text, number));
}

/** The number format that shows the figure as it was written: `98.5%` → `0.0%`, `1,039.00` → `#,##0.00`. */
function writtenFormat(text: string, number: Decimal): string {
  const percentage = /[%％]$/.test(text);
  const written = /[.．](\d+)/.exec(text)?.[1]?.length ?? 0;
  const places = Math.max(written, decimalPlaces(percentage ? number.times(100) : number));
  const grouped = /[,，]/.test(text) ? "#,##" : "";
  return `${grouped}${numberFormat(places)}${percentage ? "%" : ""}`;
}
