import { SaxesParser, type SaxesAttributeNS } from "saxes";
import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file";
import type { Archive } from "../zip";

/** The attributes of a tag, by their qualified names. */
export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/** Is told of the elements of one namespace; whatever stands inside others it never sees. */
export interface XmlVisitor {
  /** @param name Without its prefix. */
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** One run of text; the text of an element may come in several. */
  text?(text: string): void;
}

const MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The fallback of an alternative is what every reader understands; it reads as if it stood there alone. */
const TRANSPARENT = new Set(["AlternateContent", "Fallback"]);

/**
 * Reads one XML part of a package while it is unpacked.
 *
 * @param namespaces The names that the wanted namespace goes by (transitional and strict).
 * @returns false where the part's root belongs to another namespace, so that nothing was visited.
 * @throws WorkbookFileError `damaged` for XML that is not well-formed or has a DTD, `too-large` past a limit
 */
export function visitXml(
  archive: Archive,
  part: string,
  namespaces: ReadonlySet<string>,
  limits: ReadLimits,
  visitor: XmlVisitor,
): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  // The depth of the outermost element that is passed over; 0 while everything is visited.
  let skipping = 0;
  let rootVisited = false;
  let lastEvent = 0;

  parser.on("error", (error) => {
    throw new WorkbookFileError("damaged", `${part}: ${error.message}`, { cause: error });
  });
  parser.on("doctype", () => {
    throw new WorkbookFileError("damaged", `${part}: a document type is not allowed`);
  });
  parser.on("opentag", (tag) => {
    lastEvent = parser.position;
    if (++depth > limits.depth) throw new WorkbookFileError("too-large", `${part}: ${depth} elements deep`);
    if (skipping > 0) return;
    if (namespaces.has(tag.uri)) {
      rootVisited ||= depth === 1;
      visitor.open(tag.local, tag.attributes);
    } else if (tag.uri !== MARKUP_COMPATIBILITY || !TRANSPARENT.has(tag.local)) {
      skipping = depth;
    }
  });
  parser.on("closetag", (tag) => {
    lastEvent = parser.position;
    if (skipping === 0 && namespaces.has(tag.uri)) visitor.close?.(tag.local);
    if (skipping === depth) skipping = 0;
    depth--;
  });
  const text = (run: string): void => {
    if (skipping === 0) visitor.text?.(run);
  };
  if (visitor.text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }

  readText(archive, part, (piece) => {
    parser.write(piece);
    if (parser.position - lastEvent > limits.tokenLength) {
      throw new WorkbookFileError(
        "too-large",
        `${part}: a text of more than ${limits.tokenLength} characters`,
      );
    }
  });
  parser.close();
  return rootVisited;
}

/** Unpacks a part as text: UTF-8, or UTF-16 by its first bytes, as XML allows. */
export function readText(archive: Archive, part: string, receive: (text: string) => void): void {
  let decoder: TextDecoder | undefined;
  const decode = (piece: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return decoder.decode(piece, { stream });
    } catch (cause) {
      throw new WorkbookFileError("damaged", `${part} is not text`, { cause });
    }
  };
  archive.stream(part, (piece) => {
    if (piece.length > 0) receive(decode(piece, true));
  });
  receive(decode(new Uint8Array(), false));
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return "utf-8";
}

/** The value of an attribute without a prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** An attribute of XML Schema's boolean type. */
export function flag(attributes: Attributes, name: string, otherwise = false): boolean {
  const value = attributes[name]?.value;
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** A numeric attribute; undefined where it is absent or no number. */
export function numeric(attributes: Attributes, name: string): number | undefined {
  const value = attributes[name]?.value;
  const number = value === undefined || value === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
