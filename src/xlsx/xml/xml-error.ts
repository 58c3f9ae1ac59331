/** XML that is not well-formed, or has a document type, whose declarations nobody here follows. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}
