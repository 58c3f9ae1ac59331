import { SaxesParser, type SaxesAttributeNS } from "saxes";
import type { ReadLimits } from "../limits";
import { tooDeep, tooLarge } from "../too-large";
import { WorkbookFileError } from "../workbook-file";
import type { Archive } from "../zip";
import { createScope, localName, prefixOf, type NamespaceOf } from "./xml-scope";

/** The attributes of a tag by their qualified names: values, or what a parser that follows namespaces makes of them. */
export type Attributes = Readonly<Record<string, string | SaxesAttributeNS>>;

/** Is told of the elements of one namespace; whatever stands inside others it never sees. */
export interface XmlVisitor {
  /** @param name Without its prefix. */
  open(name: string, attributes: Attributes, namespaceOf: NamespaceOf): void;
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
  // Namespaces are followed here: the parser would wrap each of a million attributes into an object.
  const parser = new SaxesParser({ xmlns: false });
  const scope = createScope();
  let depth = 0;
  // The depth of the outermost element that is passed over; 0 while everything is visited.
  let skipping = 0;
  let rootVisited = false;
  let lastTag = 0;

  /** A text and the tag behind it are held to the limit of one, at the latest when the next piece is there. */
  const advance = (reachesTag = true): void => {
    const { position } = parser;
    if (position - lastTag > limits.tokenLength) {
      throw tooLarge(`${part}: a text of over ${limits.tokenLength} characters`, {
        limit: "tokenLength",
        allowed: limits.tokenLength,
        found: null,
      });
    }
    if (reachesTag) lastTag = position;
  };

  parser.on("error", (error) => {
    throw new WorkbookFileError("damaged", `${part}: ${error.message}`, { cause: error });
  });
  parser.on("doctype", () => {
    throw new WorkbookFileError("damaged", `${part}: a document type is not allowed`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    advance();
    if (++depth > limits.depth) throw tooDeep(part, limits);
    scope.open(attributes);
    if (skipping > 0) return;
    const local = localName(name);
    const namespace = scope.namespaceOf(prefixOf(name)) ?? unbound(part, name);
    if (namespaces.has(namespace)) {
      rootVisited ||= depth === 1;
      visitor.open(local, attributes, scope.namespaceOf);
    } else if (namespace !== MARKUP_COMPATIBILITY || !TRANSPARENT.has(local)) {
      skipping = depth;
    }
  });
  parser.on("closetag", ({ name }) => {
    advance();
    if (skipping === 0 && visitor.close && namespaces.has(scope.namespaceOf(prefixOf(name)) ?? "")) {
      visitor.close(localName(name));
    }
    if (skipping === depth) skipping = 0;
    scope.close();
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
    advance(false);
  });
  parser.close();
  return rootVisited;
}

function unbound(part: string, name: string): never {
  throw new WorkbookFileError("damaged", `${part}: the prefix of ${name} stands for nothing`);
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

/** By the mark at the beginning; without one, by the zero beside the first `<` (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return "utf-8";
}

/** The value of an attribute without a prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const found = attributes[name];
  return typeof found === "object" ? found.value : found;
}

/** An attribute of XML Schema's boolean type. */
export function flag(attributes: Attributes, name: string, otherwise = false): boolean {
  const value = attribute(attributes, name);
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** A numeric attribute; undefined where it is absent or no number. */
export function numeric(attributes: Attributes, name: string): number | undefined {
  const value = attribute(attributes, name);
  const number = value === undefined || value === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
