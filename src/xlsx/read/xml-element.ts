import type { XmlElement } from "../../core";
import { areBound, createScope, createXmlScanner, localName, XmlError } from "../xml";

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads a whole XML text into elements, for parts that are small.
 *
 * @returns null for what is not well-formed or has a document type.
 */
export function parseXmlElement(xml: string): XmlElement | null {
  const scope = createScope();
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  const scanner = createXmlScanner({
    open: (name, attributes) => {
      scope.open(attributes);
      const namespace = scope.namespaceOfElement(name);
      if (namespace === undefined || !areBound(attributes, scope.namespaceOf))
        throw new XmlError(`a prefix in ${name} stands for nothing`);
      const own = attributes.entries().filter(([each]) => each !== "xmlns" && !each.includes(":"));
      const element: OpenElement = {
        name: localName(name),
        namespace,
        attributes: Object.fromEntries(own),
        children: [],
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: () => {
      open.pop();
      scope.close();
    },
    text: (run) => void open.at(-1)?.children.push(run),
  });
  try {
    scanner.write(xml);
    scanner.end();
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
  return root;
}
