import { contentOf } from "../corrections/content";
import { holdsMarkup, textOfMarkup } from "./facts/markup";
import type { TableRule } from "./rule";

/** HTML tags that a web form left behind stand in a text. */
export const markupInText: TableRule<"tags"> = {
  id: "markup-in-text",
  scope: "table",
  severity: "warning",
  fixable: "safe",
  messageIds: ["tags"],
  *check(_table, { sheet, texts }) {
    for (const { field, subject } of texts) {
      const { cell, ref } = field;
      if (typeof cell.value !== "string" || !holdsMarkup(cell.value)) continue;
      const text = textOfMarkup(cell.value);
      yield {
        cell: ref,
        messageId: "tags",
        subject,
        found: field.text,
        expected: text,
        // What a formula puts together is not ours to replace by a constant.
        ...(cell.formula === undefined && {
          fix: {
            safety: "safe",
            edits: [{ sheet, cell: ref, before: contentOf(cell), after: textContent(text), format: null }],
          },
        }),
      };
    }
  },
};

function textContent(text: string) {
  return text === "" ? ({ kind: "blank" } as const) : ({ kind: "text", text } as const);
}
