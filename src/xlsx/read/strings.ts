import type { ReadLimits } from "../limits";
import type { Archive } from "../zip";
import { SPREADSHEET } from "./namespaces";
import { visitXml, type Attributes, type XmlVisitor } from "./xml";

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes of characters that XML cannot hold: `_x000D_` is a carriage return (ST_Xstring). */
export function unescapeString(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Collects the text of a string item: plain or in runs, the phonetic runs left out. */
export interface StringCollector extends XmlVisitor {
  /** The text since the last call. */
  take(): string;
}

export function createStringCollector(): StringCollector {
  let text = "";
  let run: string | null = null;
  let preserved = false;
  let phonetic = false;
  return {
    open: (name, attributes) => {
      if (name === "rPh") phonetic = true;
      else if (name === "t" && !phonetic) {
        run = "";
        preserved = preservesSpace(attributes);
      }
    },
    text: (piece) => {
      if (run !== null) run += piece;
    },
    close: (name) => {
      if (name === "rPh") phonetic = false;
      if (name !== "t" || run === null) return;
      text += unescapeString(preserved ? run : trimSpace(run));
      run = null;
    },
    take: () => {
      const taken = text;
      text = "";
      return taken;
    },
  };
}

export function preservesSpace(attributes: Attributes): boolean {
  return attributes["xml:space"]?.value === "preserve";
}

/** Excel drops outer white space that is not marked to be kept; only XML's own, not the ideographic space. */
function trimSpace(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

/** Reads the shared strings part. */
export function readSharedStrings(archive: Archive, part: string, limits: ReadLimits): string[] {
  const strings: string[] = [];
  const collector = createStringCollector();
  visitXml(archive, part, SPREADSHEET, limits, {
    open: (name, attributes) => collector.open(name, attributes),
    text: (piece) => collector.text?.(piece),
    close: (name) => {
      if (name === "si") strings.push(collector.take());
      else collector.close?.(name);
    },
  });
  return strings;
}
