import { SaxesParser } from "saxes";

/** An element of an XML document; names are local, without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/**
 * Reads a small XML document whole.
 *
 * @throws Error with line and column where the document is not well formed.
 */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((a) => [a.local, a.value]));
    open.push({ name: tag.local, attributes, children: [], text: "" });
  });
  parser.on("text", (text) => (top().text += text));
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) top().children.push({ ...element, text: element.text.trim() });
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(source).close();
  const [document] = root.children;
  if (!document) throw new Error("the document is empty");
  return document;
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Every element of a name below an element, in the order of the document. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
