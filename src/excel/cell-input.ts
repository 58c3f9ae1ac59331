import type { NewContent } from "../core";

/**
 * What to assign to `Range.values` so that Excel keeps exactly this content, as it keeps what is typed:
 * `=` begins a formula, `2020年5月` becomes a date, and an apostrophe makes a text of anything.
 *
 * @param format The number format of the cell at that moment, such as `@`.
 */
export function cellInput(content: NewContent, format: string): string | number | boolean {
  switch (content.kind) {
    case "blank":
      return "";
    case "value":
      return content.value;
    case "formula":
      return content.formula;
    case "text":
      return needsApostrophe(content.text, format) ? `'${content.text}` : content.text;
  }
}

/** An East Asian Excel takes the full-width forms for the same; white space before them is no protection. */
const FORMULA = /^'|^\s*[=+\-@＝＋－＠]/;

/** No number or date that Excel recognises in a typed text is longer. */
const LONGEST_NUMBER = 64;

function needsApostrophe(text: string, format: string): boolean {
  if (FORMULA.test(text)) return true;
  if (format === "@" || text.length > LONGEST_NUMBER || text.includes("\n")) return false;
  return /\p{Nd}/u.test(text) || /^\s*(true|false)\s*$/i.test(text) || text.startsWith("#");
}
