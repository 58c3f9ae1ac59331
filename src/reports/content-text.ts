import type { CellContent } from "../core";
import { decimalOf, decimalText } from "../core/scoring";

/** What a cell holds as plain text: figures in decimal notation, a formula with its `=`, a blank as nothing. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "formula":
      return content.formula;
    case "error":
      return content.error;
    case "value":
      return typeof content.value === "boolean"
        ? String(content.value).toUpperCase()
        : numberText(content.value);
  }
}

function numberText(value: number): string {
  const decimal = decimalOf(value);
  return decimal ? decimalText(decimal) : String(value);
}
