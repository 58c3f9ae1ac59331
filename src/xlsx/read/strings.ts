import { SPREADSHEET } from "./namespaces";
import type { WorkbookPackage } from "./package";
import type { ReadBudget } from "./read-budget";
import type { Attributes } from "../xml";
import { readWhole, visitXml } from "./xml";

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes of characters that XML cannot hold: `_x000D_` is a carriage return (ST_Xstring). */
export function unescapeString(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Collects the text of a string item: plain or in runs, the phonetic runs left out. */
export interface StringCollector {
  open(name: string, attributes: Attributes): void;
  text(run: string): void;
  close(name: string): void;
  /** The text since the last call. */
  take(): string;
}

export function createStringCollector(budget: ReadBudget): StringCollector {
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
      if (run === null) return;
      budget.take("characters", piece.length);
      run += piece;
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
  return attributes.get("xml:space") === "preserve";
}

/** Excel drops outer white space that is not marked to be kept; only XML's own, not the ideographic space. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** A string item of one text, of which nothing is to be replaced; with the text. */
const PLAIN_ITEM = /<si><t>([\t\n -%'-;=?-\ufffd]*)<\/t><\/si>/y;

/** Reads the shared strings part. */
export function readSharedStrings({ archive, parts, limits, budget }: WorkbookPackage): string[] {
  if (parts.sharedStrings === undefined) return [];
  const strings: string[] = [];
  const collector = createStringCollector(budget);
  const add = (text: string): void => {
    budget.take("declarations", 1);
    strings.push(text);
  };
  visitXml(archive, parts.sharedStrings, SPREADSHEET, limits, {
    open: (name, attributes) => collector.open(name, attributes),
    text: (piece) => collector.text(piece),
    whole: (xml, from) =>
      readWhole(PLAIN_ITEM, xml, from, ([, text = ""]) => {
        budget.take("characters", text.length);
        add(unescapeString(trimSpace(text)));
      }),
    close: (name) => {
      if (name === "si") add(collector.take());
      else collector.close(name);
    },
  });
  return strings;
}
