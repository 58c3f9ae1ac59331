/** Reading XML: no more lenient than XML is, and as fast as a million cells ask for. */
export { flag, keptAttributes, numeric, type Attributes } from "./attributes";
export { areBound, createScope, localName, type NamespaceOf } from "./namespace-scope";
export { XmlError } from "./xml-error";
export type { XmlEvents, XmlScanner } from "./xml-events";
export { createXmlScanner } from "./xml-scanner";
