/** Excel's limit of a cell's text, in UTF-16 units. */
const LONGEST = 32_767;

/** What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, two non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `_x000D_` in a file is a carriage return to Excel: a text that says so itself has its first sign escaped. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A cell's text as XML: what Excel can hold of it, so that it shows as it was. */
export function cellTextXml(text: string): string {
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return escapeXml(whole.replace(LOOKS_ESCAPED, "_x005F_"));
}

/** A text as XML, in elements and in quoted attributes alike. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
