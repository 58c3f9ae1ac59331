import type { XmlElement } from "../core";

/**
 * Reads a whole XML text into elements with the browser's own parser.
 *
 * @returns null for what is not well-formed or has a document type.
 */
export function parseXmlElement(xml: string): XmlElement | null {
  const document = new DOMParser().parseFromString(xml.replace(/^\ufeff/, ""), "application/xml");
  if (document.doctype || document.querySelector("parsererror")) return null;
  return elementOf(document.documentElement);
}

function elementOf(element: Element): XmlElement {
  const own = Array.from(element.attributes).filter(({ namespaceURI }) => namespaceURI === null);
  return {
    name: element.localName,
    namespace: element.namespaceURI ?? "",
    attributes: Object.fromEntries(own.map(({ localName, value }) => [localName, value])),
    children: Array.from(element.childNodes).flatMap(childOf),
  };
}

function childOf(node: ChildNode): readonly (XmlElement | string)[] {
  if (node instanceof Element) return [elementOf(node)];
  return node instanceof Text ? [node.data] : [];
}
