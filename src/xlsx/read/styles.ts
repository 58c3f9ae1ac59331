import type { CellStyle } from "../workbook-file";
import { colorOf, DEFAULT_INDEXED, readThemeColors, type Palette } from "./colors";
import { SPREADSHEET } from "./namespaces";
import { createNumberFormatCollector, type NumberFormats } from "./number-formats";
import type { WorkbookPackage } from "./package";
import { flag, numeric, type Attributes } from "../xml";
import { visitXml, type XmlVisitor } from "./xml";

/** The styles of a workbook, resolved. */
export interface Styles {
  readonly numberFormats: NumberFormats;
  /** By the `s` of a cell. */
  readonly cellStyles: readonly CellStyle[];
  /** Differential formats, by the `dxfId` of a conditional format. */
  readonly differential: readonly CellStyle[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Look = Mutable<CellStyle>;
type Side = keyof NonNullable<CellStyle["borders"]>;

/** Strict workbooks say start and end. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
]);

const HORIZONTAL: ReadonlyMap<string, NonNullable<CellStyle["horizontal"]>> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["fill", "fill"],
  ["distributed", "distributed"],
]);

const VERTICAL: ReadonlyMap<string, NonNullable<CellStyle["vertical"]>> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["bottom", "bottom"],
  ["justify", "justify"],
  ["distributed", "distributed"],
]);

/** Reads the styles part with the colours of the theme. */
export function readStyles({ archive, parts, limits, budget }: WorkbookPackage): Styles {
  if (parts.styles === undefined) return { numberFormats: [], cellStyles: [], differential: [] };
  const indexed = [...DEFAULT_INDEXED];
  const palette = { theme: readThemeColors(archive, parts.theme, limits), indexed };
  const numberFormats = createNumberFormatCollector();
  const looks = createLookCollector(palette);
  // A palette of the workbook's own stands at the end of the part, after the styles that refer to it.
  visitXml(archive, parts.styles, SPREADSHEET, limits, createPaletteCollector(indexed));
  visitXml(archive, parts.styles, SPREADSHEET, limits, {
    open: (name, attributes, namespaceOf) => {
      budget.take("declarations", 1);
      numberFormats.open(name, attributes);
      looks.open(name, attributes, namespaceOf);
    },
    close: (name) => {
      numberFormats.close(name);
      looks.close?.(name);
    },
  });
  return {
    numberFormats: numberFormats.formats,
    cellStyles: looks.cellStyles,
    differential: looks.differential,
  };
}

function createPaletteCollector(indexed: string[]): XmlVisitor {
  let next = 0;
  return {
    open: (name, attributes) => {
      const rgb = name === "rgbColor" ? attributes.get("rgb") : undefined;
      if (rgb !== undefined && next < 64) indexed[next++] = `#${rgb.slice(-6).toUpperCase()}`;
    },
  };
}

interface LookCollector extends XmlVisitor, Omit<Styles, "numberFormats"> {}

/** Collects fonts, fills and borders first, then the cell formats that refer to them, then the differential ones. */
function createLookCollector(palette: Palette): LookCollector {
  const lists = { fonts: [] as Look[], fills: [] as Look[], borders: [] as Look[] };
  const cellStyles: Look[] = [];
  const differential: Look[] = [];
  let list = "";
  let look: Look = {};
  let context = "";
  let pattern = "";
  let border: { side: Side; style: string } | null = null;

  const begin = (to: Look[]): void => {
    look = {};
    to.push(look);
  };

  const openColor = (name: string, attributes: Attributes): void => {
    const color = colorOf(attributes, palette);
    if (border)
      look.borders = { ...look.borders, [border.side]: { style: border.style, color: color ?? "#000000" } };
    else if (color === undefined) return;
    else if (context === "font") look.fontColor = color;
    else if (context === "fill" && isFillColor(name, pattern, list === "dxfs")) look.fill ??= color;
  };

  return {
    cellStyles,
    differential,
    open: (name, attributes) => {
      if (name in lists || name === "cellXfs" || name === "dxfs") list = name;
      else if (name === "font" || name === "fill" || name === "border") {
        context = name;
        pattern = "";
        if (list !== "dxfs") begin(lists[`${name}s`]);
      } else if (name === "dxf") begin(differential);
      else if (name === "xf" && list === "cellXfs") {
        begin(cellStyles);
        Object.assign(look, lists.fonts[numeric(attributes, "fontId") ?? 0]);
        Object.assign(look, lists.fills[numeric(attributes, "fillId") ?? 0]);
        Object.assign(look, lists.borders[numeric(attributes, "borderId") ?? 0]);
      } else if (name === "alignment" && list === "cellXfs") align(look, attributes);
      else if (name === "protection" && list === "cellXfs") look.locked = flag(attributes, "locked", true);
      else if (name === "patternFill")
        pattern = attributes.get("patternType") ?? (list === "dxfs" ? "solid" : "none");
      else if (name === "gradientFill") pattern = "gradient";
      else if (context === "border" && SIDES.has(name)) border = borderOf(name, attributes);
      else if (/color$/i.test(name)) openColor(name, attributes);
      else if (context === "font") setFont(look, name, attributes);
    },
    close: (name) => {
      if (name === list) list = "";
      else if (name === context) context = "";
      else if (border && SIDES.get(name) === border.side) {
        look.borders = { [border.side]: { style: border.style, color: "#000000" }, ...look.borders };
        border = null;
      }
    },
  };
}

/** A solid fill is its foreground, in a differential format its background; of a gradient the first colour counts. */
function isFillColor(name: string, pattern: string, differential: boolean): boolean {
  if (pattern === "gradient") return name === "color";
  if (pattern === "none" || pattern === "") return false;
  return name === (pattern === "solid" && !differential ? "fgColor" : "bgColor");
}

function borderOf(name: string, attributes: Attributes): { side: Side; style: string } | null {
  const side = SIDES.get(name);
  const style = attributes.get("style");
  return side === undefined || style === undefined || style === "none" ? null : { side, style };
}

function setFont(look: Look, name: string, attributes: Attributes): void {
  const value = attributes.get("val");
  if (name === "b") look.bold = flag(attributes, "val", true);
  else if (name === "i") look.italic = flag(attributes, "val", true);
  else if (name === "strike") look.strikethrough = flag(attributes, "val", true);
  else if (name === "u") look.underline = value !== "none";
  else if (name === "sz") setDefined(look, "fontSize", numeric(attributes, "val"));
  else if (name === "name") setDefined(look, "fontName", value);
}

function align(look: Look, attributes: Attributes): void {
  setDefined(look, "horizontal", HORIZONTAL.get(attributes.get("horizontal") ?? ""));
  setDefined(look, "vertical", VERTICAL.get(attributes.get("vertical") ?? ""));
  if (flag(attributes, "wrapText")) look.wrap = true;
  setDefined(look, "indent", numeric(attributes, "indent"));
}

function setDefined<K extends keyof Look>(
  look: Look,
  key: K,
  value: Exclude<Look[K], undefined> | undefined,
): void {
  if (value !== undefined) look[key] = value;
}
