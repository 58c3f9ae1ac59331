import { isCellError, lacksResult } from "../grid";
import { figureOf } from "./facts/figure";
import type { TableRule } from "./rule";

/** A figure is text that reads as no number. */
export const valueNotNumeric: TableRule<"text"> = {
  id: "value-not-numeric",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["text"],
  *check(_table, { figures }) {
    for (const { field, subject, dashAllowed } of figures) {
      const { state } = figureOf(field);
      if (state !== "unreadable" && (state !== "inapplicable" || dashAllowed)) continue;
      // An error value has a rule of its own, and a formula without a result may well be a number.
      if (isCellError(field.cell.value) || lacksResult(field.cell)) continue;
      yield {
        cell: field.ref,
        messageId: "text",
        subject,
        data: { text: field.text },
        found: field.text,
      };
    }
  },
};
