import type { ReadLimits } from "../limits";
import { SPREADSHEET } from "../read/namespaces";
import { flag, numeric } from "../xml";
import { WorkbookFileError } from "../workbook-file";
import { scanXml, type ElementPlace } from "./scan-xml";

/** Where the lists of a styles part stand in its text. */
export interface StylePlaces {
  readonly root: ElementPlace;
  readonly sections: readonly ElementPlace[];
  /** The formats of cells, by their numbers. */
  readonly cellFormats: readonly ElementPlace[];
  /** Those whose cells a protected sheet does not guard. */
  readonly unlocked: ReadonlySet<ElementPlace>;
  /** The differential formats as they are written. */
  readonly highlights: readonly string[];
  /** Custom number formats by their codes. */
  readonly formats: ReadonlyMap<string, number>;
}

/** @throws WorkbookFileError `damaged` where the part is no styles part that can be read */
export function locateStyles(text: string, part: string, limits: ReadLimits): StylePlaces {
  const sections: ElementPlace[] = [];
  const cellFormats: ElementPlace[] = [];
  const unlocked = new Set<ElementPlace>();
  const highlights: string[] = [];
  const formats = new Map<string, number>();
  const roots: ElementPlace[] = [];
  scanXml(text, part, SPREADSHEET, limits, {
    open: (element) => {
      if (element.depth === 1) roots.push(element);
      else if (element.depth === 2) sections.push(element);
      const list = sections.at(-1)?.local;
      const format = list === "cellXfs" ? cellFormats.at(-1) : undefined;
      if (format && element.local === "protection" && !flag(element.attributes, "locked", true))
        unlocked.add(format);
      if (element.depth !== 3) return;
      if (list === "cellXfs" && element.local === "xf") cellFormats.push(element);
      const code = list === "numFmts" ? element.attributes.get("formatCode") : undefined;
      if (code !== undefined) formats.set(code, numeric(element.attributes, "numFmtId") ?? 0);
    },
    close: (element) => {
      if (element.depth === 3 && element.local === "dxf" && sections.at(-1)?.local === "dxfs")
        highlights.push(text.slice(element.start, element.end));
    },
  });
  const [root] = roots;
  if (!root) throw new WorkbookFileError("damaged", `${part} is not a styles part`);
  return { root, sections, cellFormats, unlocked, highlights, formats };
}
