import type { MarkStyle } from "../../core";
import type { ReadLimits } from "../limits";
import { flag, numeric } from "../xml";
import { applySplices, insertion, type Splice } from "./splice";
import { locateStyles } from "./style-places";
import { appended, escapeAttribute, prefixOf, withAttribute } from "./tags";

/** Adds to a styles part what a corrected copy needs; what is there keeps its number and its look. */
export interface StylesEditor {
  /** Whether a protected sheet guards a cell of this format. */
  isLocked(style: number): boolean;
  /**
   * The format of a cell that is written: with another number format where one is given, and for a number or a
   * formula without the apostrophe that made a text of whatever was in the cell.
   */
  withFormat(style: number, format: string | null, content: { readonly typed: boolean }): number;
  /** The number of the differential format that makes a highlight. */
  highlight(style: MarkStyle): number;
  isChanged(): boolean;
  text(): string;
}

/** Custom number formats count from here (18.8.30). */
const FIRST_CUSTOM_FORMAT = 164;

/** The number formats of figures that Excel knows by a number of its own. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
]);

/** The children of `styleSheet` in the order of the schema (18.8.39), as far as a list may have to be put among them. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;

/** @throws WorkbookFileError `damaged` where the part is no styles part that can be read */
export function createStylesEditor(text: string, part: string, limits: ReadLimits): StylesEditor {
  const { root, sections, cellFormats, unlocked, highlights, formats } = locateStyles(text, part, limits);
  const prefix = prefixOf(root.name);
  const added = {
    formats: [] as { id: number; code: string }[],
    cellFormats: [] as string[],
    highlights: [] as string[],
  };
  let nextFormat = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.values()) + 1;

  function formatId(code: string): number {
    const known =
      BUILT_IN.get(code) ?? formats.get(code) ?? added.formats.find((format) => format.code === code)?.id;
    if (known !== undefined) return known;
    added.formats.push({ id: nextFormat, code });
    return nextFormat++;
  }

  /** Two formats written alike are one. */
  function numberOf(xml: string, known: readonly string[], more: string[]): number {
    const at = [...known, ...more].indexOf(xml);
    if (at >= 0) return at;
    more.push(xml);
    return known.length + more.length - 1;
  }

  function withFormat(style: number, format: string | null, { typed }: { readonly typed: boolean }): number {
    const place = cellFormats[style];
    if (!place) return style;
    const source = text.slice(place.start, place.end);
    let tag = text.slice(place.start, place.tagEnd);
    if (typed && flag(place.attributes, "quotePrefix")) tag = withAttribute(tag, "quotePrefix", null);
    if (format !== null && formatId(format) !== (numeric(place.attributes, "numFmtId") ?? 0)) {
      tag = withAttribute(tag, "numFmtId", String(formatId(format)));
      tag = withAttribute(tag, "applyNumberFormat", "1");
    }
    const xml = tag + source.slice(place.tagEnd - place.start);
    if (xml === source) return style;
    return numberOf(
      xml,
      cellFormats.map(({ start, end }) => text.slice(start, end)),
      added.cellFormats,
    );
  }

  function splices(): Splice[] {
    const formatXml = added.formats.map(
      ({ id, code }) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return [
      ...additions("numFmts", formatXml),
      ...additions("cellXfs", added.cellFormats),
      ...additions("dxfs", added.highlights),
    ];
  }

  /** Adds to a list and to its count; a list that is not there yet goes where the schema wants it. */
  function additions(name: (typeof LISTS)[number], elements: readonly string[]): Splice[] {
    if (elements.length === 0) return [];
    const content = elements.join("");
    const place = sections.find(({ local }) => local === name);
    if (place) {
      const count = numeric(place.attributes, "count") ?? 0;
      const tag = withAttribute(
        text.slice(place.start, place.tagEnd),
        "count",
        String(count + elements.length),
      );
      return appended(text, place, content, tag);
    }
    const xml = `<${prefix}${name} count="${elements.length}">${content}</${prefix}${name}>`;
    if (root.selfClosing) return appended(text, root, xml);
    const before: readonly string[] = LISTS.slice(0, LISTS.indexOf(name));
    return [insertion(sections.findLast(({ local }) => before.includes(local))?.end ?? root.tagEnd, xml)];
  }

  return {
    isLocked: (style) => {
      const place = cellFormats[style];
      return !place || !unlocked.has(place);
    },
    withFormat,
    highlight: (style) => numberOf(highlightXml(style, prefix), highlights, added.highlights),
    isChanged: () => Object.values(added).some(({ length }) => length > 0),
    text: () => applySplices(text, splices()),
  };
}

/** As Excel writes a conditional format of one fill and one colour of the font. */
function highlightXml({ fill, font }: MarkStyle, prefix: string): string {
  const color = (name: string, rgb: string): string => `<${prefix}${name} rgb="FF${rgb.slice(1)}"/>`;
  const fontXml = `<${prefix}font>${color("color", font)}</${prefix}font>`;
  const fillXml = `<${prefix}fill><${prefix}patternFill>${color("bgColor", fill)}</${prefix}patternFill></${prefix}fill>`;
  return `<${prefix}dxf>${fontXml}${fillXml}</${prefix}dxf>`;
}
