import { insertion, type Splice } from "./splice";
import type { ElementPlace } from "./scan-xml";

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * A start tag with one attribute set, or taken out for null; all else stays as it is written.
 *
 * @param name Qualified as in the tag.
 */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  const present = Array.from(tag.matchAll(ATTRIBUTE)).find(([, attribute]) => attribute === name);
  if (present) return tag.slice(0, present.index) + written + tag.slice(present.index + present[0].length);
  return value === null ? tag : tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
}

/** A start tag of an element that has content now. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}

/** The prefix of a qualified name with its colon; empty where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** Puts content at the end of an element, which may have been an empty tag. */
export function appended(text: string, element: ElementPlace, content: string, tag?: string): Splice[] {
  const source = text.slice(element.start, element.tagEnd);
  if (!element.selfClosing) {
    const change = insertion(element.closeStart, content);
    return tag === undefined ? [change] : [{ start: element.start, end: element.tagEnd, text: tag }, change];
  }
  const whole = `${opened(tag ?? source)}${content}</${element.name}>`;
  return [{ start: element.start, end: element.end, text: whole }];
}

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
