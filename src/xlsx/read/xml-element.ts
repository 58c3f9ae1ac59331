import { SaxesParser } from "saxes";
import type { XmlElement } from "../../core";

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads a whole XML text into elements, for parts that are small.
 *
 * @returns null for what is not well-formed or has a document type.
 */
export function parseXmlElement(xml: string): XmlElement | null {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type is not allowed");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((attribute) => attribute.uri === "");
    const element: OpenElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(own.map((attribute) => [attribute.local, attribute.value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const text = (run: string): void => void open.at(-1)?.children.push(run);
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(xml.replace(/^\ufeff/, "")).close();
  } catch {
    return null;
  }
  return root;
}
