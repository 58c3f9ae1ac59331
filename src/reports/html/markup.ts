/** HTML, as opposed to a text that has yet to be escaped. */
export interface Markup {
  readonly html: string;
}

type Piece = string | number | Markup | null | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Puts HTML together; the tag of a template. Whatever is inserted is text and is escaped, in elements and
 * in quoted attributes alike, unless it is markup itself. Null inserts nothing.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const inserted = pieces.map(piece);
  return { html: strings.map((string, index) => string + (inserted[index] ?? "")).join("") };
}

function piece(value: Piece): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if ("html" in value) return value.html;
  return value.map((each) => each.html).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
