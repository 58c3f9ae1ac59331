import type { ReadLimits } from "../limits";
import { tooDeep, tooLarge } from "../too-large";
import { WorkbookFileError } from "../workbook-file";
import {
  createScope,
  createXmlScanner,
  localName,
  XmlError,
  type Attributes,
  type NamespaceOf,
} from "../xml";
import type { Archive } from "../zip";

/** Is told of the elements of one namespace; whatever stands inside others it never sees. */
export interface XmlVisitor {
  /**
   * @param name Without its prefix.
   * @param attributes Those of this element only until the next one.
   */
  open(name: string, attributes: Attributes, namespaceOf: NamespaceOf): void;
  close?(name: string): void;
  /** One run of text; the text of an element may come in several. */
  text?(text: string): void;
  /**
   * May read elements without prefixes whole, where they are of its namespace: as the scanner has it, and no
   * deeper than {@link WHOLE_DEPTH}.
   */
  whole?(text: string, at: number): number;
}

/**
 * Reads whole elements, one after the other, as long as a pattern fits.
 *
 * @param pattern Sticky, and of elements that are well-formed.
 * @returns the place behind the last of them
 */
export function readWhole(
  pattern: RegExp,
  xml: string,
  from: number,
  take: (element: RegExpExecArray) => void,
): number {
  let at = from;
  for (;;) {
    pattern.lastIndex = at;
    const element = pattern.exec(xml);
    if (!element) return at;
    take(element);
    at += element[0].length;
  }
}

/** How deep the elements go that a visitor reads whole, the outermost counted. */
const WHOLE_DEPTH = 2;

const MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The fallback of an alternative is what every reader understands; it reads as if it stood there alone. */
const TRANSPARENT = new Set(["AlternateContent", "Fallback"]);

/** Takes the text of a part piece by piece. */
export interface PartReader<Result> {
  /** @throws WorkbookFileError `damaged` for XML that is not well-formed or has a DTD, `too-large` past a limit */
  write(piece: string): void;
  /** @throws WorkbookFileError `damaged` where something is still open */
  end(): Result;
}

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
  const reader = createXmlReader(part, namespaces, limits, visitor);
  readText(archive, part, (piece) => reader.write(piece));
  return reader.end();
}

/** Reads an XML part as {@link visitXml} does, of whoever has its text. */
export function createXmlReader(
  part: string,
  namespaces: ReadonlySet<string>,
  limits: ReadLimits,
  visitor: XmlVisitor,
): PartReader<boolean> {
  const scope = createScope();
  // The elements that are open, null for those that are not visited.
  const open: (string | null)[] = [];
  // The depth of the outermost element that is passed over; 0 while everything is visited.
  let skipping = 0;
  let rootVisited = false;
  let received = 0;
  let lastTag = 0;

  /** A text and the tag behind it are held to the limit of one, at the latest when the next piece is there. */
  const refuseLongToken = (end: number): void => {
    if (end - lastTag <= limits.tokenLength) return;
    throw tooLarge(`${part}: a text of over ${limits.tokenLength} characters`, {
      limit: "tokenLength",
      allowed: limits.tokenLength,
      found: null,
    });
  };

  const advance = (end: number): void => {
    refuseLongToken(end);
    lastTag = end;
  };

  const scanner = createXmlScanner({
    open: (name, attributes) => {
      advance(scanner.position);
      if (open.length === limits.depth) throw tooDeep(part, limits);
      scope.open(attributes);
      const namespace = skipping > 0 ? "" : (scope.namespaceOfElement(name) ?? unbound(part, name));
      const local = localName(name);
      if (namespaces.has(namespace)) {
        rootVisited ||= open.length === 0;
        open.push(local);
        visitor.open(local, attributes, scope.namespaceOf);
        return;
      }
      open.push(null);
      if (skipping === 0 && (namespace !== MARKUP_COMPATIBILITY || !TRANSPARENT.has(local)))
        skipping = open.length;
    },
    close: () => {
      advance(scanner.position);
      if (skipping === open.length) skipping = 0;
      const local = open.pop() ?? null;
      if (local !== null) visitor.close?.(local);
      scope.close();
    },
    ...(visitor.text && {
      text: (run: string) => {
        if (skipping === 0) visitor.text?.(run);
      },
    }),
    ...(visitor.whole && {
      whole: (text: string, at: number) => {
        // What stands in a text that is short enough needs no limit of its own.
        const isAllowed = open.length + WHOLE_DEPTH <= limits.depth && text.length <= limits.tokenLength;
        if (!isAllowed || skipping > 0 || !namespaces.has(scope.namespaceOfElement("") ?? "")) return at;
        refuseLongToken(scanner.position);
        const behind = visitor.whole?.(text, at) ?? at;
        if (behind > at) lastTag = scanner.position + behind - at;
        return behind;
      },
    }),
  });

  return {
    write: (piece) => {
      received += piece.length;
      refusingMalformed(part, () => scanner.write(piece));
      refuseLongToken(received);
    },
    end: () => {
      refusingMalformed(part, () => scanner.end());
      return rootVisited;
    },
  };
}

function refusingMalformed(part: string, read: () => void): void {
  try {
    read();
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new WorkbookFileError("damaged", `${part}: ${cause.message}`, { cause });
  }
}

function unbound(part: string, name: string): never {
  throw new WorkbookFileError("damaged", `${part}: the prefix of ${name} stands for nothing`);
}

/** Begins a part anew at each call that does not ask it to go on; one that is reused is ready at once. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Unpacks a part as text: UTF-8, or UTF-16 by its first bytes, as XML allows.
 *
 * @param receive Is told with the text whether it is all there is.
 */
export function readText(
  archive: Archive,
  part: string,
  receive: (text: string, isWhole: boolean) => void,
): void {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  const decode = (piece: Uint8Array, stream: boolean): string => {
    try {
      if (!decoder) {
        const encoding = encodingOf(piece);
        if (!stream && encoding === "utf-8") return UTF_8.decode(piece);
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      return decoder.decode(piece, { stream });
    } catch (cause) {
      throw new WorkbookFileError("damaged", `${part} is not text`, { cause });
    }
  };
  archive.stream(part, (piece, isLast) => {
    if (piece.length > 0 || isLast) receive(decode(piece, !isLast), isFirst && isLast);
    isFirst = false;
  });
}

/** By the mark at the beginning; without one, by the zero beside the first `<` (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return "utf-8";
}
