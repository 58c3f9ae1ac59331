import { formatCell, isCellError, type CellRef, type CellValue, type NewContent } from "../../core";
import { protectText } from "../../core/memory/xml-element";
import type { CellPlace } from "./sheet-places";
import { escapeText, opened, withAttribute } from "./tags";

/** The new inside of a cell. */
export interface CellInside {
  /** The `f` element, empty for a constant. */
  readonly formula: string;
  readonly value: ValueXml;
  /** Its `s`. */
  readonly style: number;
  /** Whether the cell is another one now, so that what else was noted of its value no longer holds. */
  readonly replaced: boolean;
}

/** A cell's `t`, null for a number, and the element that holds the value, empty for none. */
export interface ValueXml {
  readonly type: string | null;
  readonly element: string;
}

const NO_VALUE: ValueXml = { type: null, element: "" };

/** A constant, or the known result of a formula. */
export function contentXml(content: NewContent, result: CellValue | undefined, prefix: string): ValueXml {
  switch (content.kind) {
    case "blank":
      return NO_VALUE;
    case "text":
      return { type: "inlineStr", element: inlineString(content.text, prefix) };
    case "value":
      return resultXml(content.value, prefix);
    case "formula":
      return resultXml(result, prefix);
  }
}

/** The stored result of a formula; undefined for one that only a spreadsheet calculates. */
export function resultXml(value: CellValue | undefined, prefix: string): ValueXml {
  const element = (text: string): string => `<${prefix}v>${escapeText(text)}</${prefix}v>`;
  if (value === undefined || value === null) return NO_VALUE;
  if (typeof value === "number") return { type: null, element: element(String(value)) };
  if (typeof value === "boolean") return { type: "b", element: element(value ? "1" : "0") };
  if (isCellError(value)) return { type: "e", element: element(value.error) };
  return { type: "str", element: element(escapeString(value)) };
}

/** @param formula With its leading `=`. */
export function formulaXml(formula: string, prefix: string): string {
  return `<${prefix}f>${escapeText(formula.slice(1))}</${prefix}f>`;
}

/** A cell anew; of one that is there already it keeps what it says beyond its content. */
export function cellXml(
  source: { readonly text: string; readonly place: CellPlace } | null,
  ref: CellRef,
  prefix: string,
  inside: CellInside,
): string {
  const name = source?.place.element.name ?? `${prefix}c`;
  const { formula, value, style, replaced } = inside;
  let tag = source ? source.text.slice(source.place.element.start, source.place.element.tagEnd) : `<${name}>`;
  tag = withAttribute(tag, "r", formatCell(ref));
  if (style !== (source?.place.style ?? 0)) tag = withAttribute(tag, "s", String(style));
  tag = withAttribute(tag, "t", value.type);
  // Metadata of the old content: a dynamic array, a rich value (18.3.1.4, cm and vm).
  if (replaced) tag = withAttribute(withAttribute(tag, "cm", null), "vm", null);
  const content = formula + value.element + (source ? otherChildren(source.text, source.place) : "");
  if (content === "") return `${opened(tag).slice(0, -1)}/>`;
  return `${opened(tag)}${content}</${name}>`;
}

function otherChildren(text: string, { children }: CellPlace): string {
  return children
    .filter(({ local }) => local !== "f" && local !== "v" && local !== "is")
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}

function inlineString(text: string, prefix: string): string {
  const content = escapeText(escapeString(text));
  return `<${prefix}is><${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is>`;
}

/** Characters that XML cannot hold, or would take for a line feed, as their escapes (ST_Xstring). */
function escapeString(text: string): string {
  return protectText(text).replaceAll("\r", "_x000D_");
}
