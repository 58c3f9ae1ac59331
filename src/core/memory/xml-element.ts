/**
 * An element of an XML part, as the parser at hand gives it: the browser's in Excel, one of our own for files. Comments
 * and processing instructions are left out; attributes of other namespaces are, too.
 */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** `""` for none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The text that stands directly in an element. */
export function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}

/** The elements that stand directly in an element. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** Writes an element and what is in it; a namespace is declared where it differs from the one around it. */
export function xmlText(element: XmlElement, around = ""): string {
  const { name, namespace, attributes, children } = element;
  const declared = namespace === around ? {} : { xmlns: namespace };
  const tag = [name, ...Object.entries({ ...declared, ...attributes }).map(attributeText)].join(" ");
  if (children.length === 0) return `<${tag}/>`;
  const content = children.map((child) =>
    typeof child === "string" ? escapeText(child) : xmlText(child, namespace),
  );
  return `<${tag}>${content.join("")}</${name}>`;
}

function attributeText([name, value]: [string, string]): string {
  return `${name}="${escapeText(value).replace(/[\n\t]/g, numericReference)}"`;
}

/** Every parser turns a bare CR into a line feed, so it is written as a reference. */
function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

function numericReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * Text with the characters that XML cannot hold (most controls, halves of surrogate pairs) written as
 * `_x000B_`, the way OOXML does; a text that looks like that already is written so that it reads back.
 */
export function protectText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNWRITABLE, protectedUnit);
}

/** The text that {@link protectText} was given. */
export function plainText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Everything but XML's `Char`: without the flag `u`, halves of surrogate pairs are seen one by one. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function protectedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
