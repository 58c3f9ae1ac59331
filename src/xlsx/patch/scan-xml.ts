import { SaxesParser } from "saxes";
import type { ReadLimits } from "../limits";
import type { Attributes } from "../read/xml";
import { tooDeep } from "../too-large";
import { WorkbookFileError } from "../workbook-file";

/** Where an element stands in the text of its part; positions count UTF-16 units. */
export interface ElementPlace {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly attributes: Attributes;
  /** 1 for the root. */
  readonly depth: number;
  readonly start: number;
  /** Behind the start tag. */
  readonly tagEnd: number;
  readonly selfClosing: boolean;
  /** Before the end tag; of an empty tag as `end`. Known once the element is closed. */
  closeStart: number;
  /** Behind the end tag. Known once the element is closed. */
  end: number;
  /** The text directly within, once the element is closed. */
  text: string;
}

/** Is told of the elements of the wanted namespaces; whatever stands inside others it never sees. */
export interface PlaceVisitor {
  open?(element: ElementPlace): void;
  close?(element: ElementPlace): void;
}

const MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** As in reading: the fallback of an alternative reads as if it stood there alone. */
const TRANSPARENT = new Set(["AlternateContent", "Fallback"]);

/**
 * Finds out where the elements of a part stand, so that its text can be changed in places and stays as it is
 * everywhere else.
 *
 * @throws WorkbookFileError `damaged` for XML that is not well-formed or has a DTD, `too-large` past a limit
 */
export function scanXml(
  text: string,
  part: string,
  namespaces: ReadonlySet<string>,
  limits: ReadLimits,
  visitor: PlaceVisitor,
): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: (ElementPlace | null)[] = [];
  let skipping = 0;

  parser.on("error", (error) => {
    throw new WorkbookFileError("damaged", `${part}: ${error.message}`, { cause: error });
  });
  parser.on("doctype", () => {
    throw new WorkbookFileError("damaged", `${part}: a document type is not allowed`);
  });
  parser.on("opentag", (tag) => {
    const depth = open.length + 1;
    if (depth > limits.depth) throw tooDeep(part, limits);
    if (skipping > 0 || !namespaces.has(tag.uri)) {
      const passesThrough = tag.uri === MARKUP_COMPATIBILITY && TRANSPARENT.has(tag.local);
      if (skipping === 0 && !passesThrough) skipping = depth;
      open.push(null);
      return;
    }
    const tagEnd = parser.position;
    const element: ElementPlace = {
      name: tag.name,
      local: tag.local,
      attributes: tag.attributes,
      depth,
      // No attribute can hold a `<`: the last one before the end of the tag begins it.
      start: text.lastIndexOf("<", tagEnd - 1),
      tagEnd,
      selfClosing: tag.isSelfClosing,
      closeStart: tagEnd,
      end: tagEnd,
      text: "",
    };
    open.push(element);
    visitor.open?.(element);
  });
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (skipping === open.length + 1) skipping = 0;
    if (!element) return;
    if (!tag.isSelfClosing) {
      element.end = parser.position;
      element.closeStart = text.lastIndexOf("<", parser.position - 1);
    }
    visitor.close?.(element);
  });
  const addText = (run: string): void => {
    const element = open.at(-1);
    if (element) element.text += run;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
}
