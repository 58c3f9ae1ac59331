import type { ReadLimits } from "../limits";
import { tooDeep } from "../too-large";
import { WorkbookFileError } from "../workbook-file";
import {
  areBound,
  createScope,
  createXmlScanner,
  keptAttributes,
  localName,
  XmlError,
  type Attributes,
} from "../xml";

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
  const scope = createScope();
  const open: (ElementPlace | null)[] = [];
  let skipping = 0;
  const scanner = createXmlScanner({
    open: (name, attributes, selfClosing) => {
      const depth = open.length + 1;
      if (depth > limits.depth) throw tooDeep(part, limits);
      scope.open(attributes);
      const local = localName(name);
      const namespace = scope.namespaceOfElement(name);
      if (namespace === undefined || !areBound(attributes, scope.namespaceOf))
        throw new XmlError(`a prefix in ${name} stands for nothing`);
      if (skipping > 0 || !namespaces.has(namespace)) {
        const passesThrough = namespace === MARKUP_COMPATIBILITY && TRANSPARENT.has(local);
        if (skipping === 0 && !passesThrough) skipping = depth;
        open.push(null);
        return;
      }
      const tagEnd = scanner.position;
      const element: ElementPlace = {
        name,
        local,
        attributes: keptAttributes(attributes),
        depth,
        // No attribute can hold a `<`: the last one before the end of the tag begins it.
        start: text.lastIndexOf("<", tagEnd - 1),
        tagEnd,
        selfClosing,
        closeStart: tagEnd,
        end: tagEnd,
        text: "",
      };
      open.push(element);
      visitor.open?.(element);
    },
    close: () => {
      const element = open.pop();
      if (skipping === open.length + 1) skipping = 0;
      scope.close();
      if (!element) return;
      if (!element.selfClosing) {
        element.end = scanner.position;
        element.closeStart = text.lastIndexOf("<", scanner.position - 1);
      }
      visitor.close?.(element);
    },
    text: (run) => {
      const element = open.at(-1);
      if (element) element.text += run;
    },
  });
  try {
    scanner.write(text);
    scanner.end();
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new WorkbookFileError("damaged", `${part}: ${cause.message}`, { cause });
  }
}
