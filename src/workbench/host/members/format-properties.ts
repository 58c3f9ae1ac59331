import type { CellStyle } from "../../../xlsx";
import type { StylePatch } from "../model/mutation";

/** A property of the look of cells: how Office.js shows it, and what a value given for it changes. */
export interface FormatProperty {
  /** The value for a style, Excel's default where the style says nothing. */
  read(style: CellStyle): unknown;
  /** The change that a value makes; undefined for a value that the property does not take. */
  patch(value: unknown): StylePatch | undefined;
}

export const FILL_PROPERTIES = {
  color: colorProperty("fill", "#FFFFFF"),
} satisfies Readonly<Record<string, FormatProperty>>;

export const FONT_PROPERTIES = {
  name: plainProperty("fontName", "Calibri", isText),
  size: plainProperty("fontSize", 11, isNumber),
  color: colorProperty("fontColor", "#000000"),
  bold: plainProperty("bold", false, isBoolean),
  italic: plainProperty("italic", false, isBoolean),
  strikethrough: plainProperty("strikethrough", false, isBoolean),
  underline: {
    read: (style) => (style.underline === true ? "Single" : "None"),
    patch: (value) => {
      if (value === "None") return { underline: undefined };
      return isText(value) ? { underline: true } : undefined;
    },
  },
} satisfies Readonly<Record<string, FormatProperty>>;

export const PROTECTION_PROPERTIES = {
  locked: plainProperty("locked", true, isBoolean),
} satisfies Readonly<Record<string, FormatProperty>>;

export const CELL_PROPERTIES = {
  wrapText: plainProperty("wrap", false, isBoolean),
  indentLevel: plainProperty("indent", 0, isNumber),
  horizontalAlignment: wordProperty("horizontal", "General", {
    Left: "left",
    Center: "center",
    Right: "right",
    Fill: "fill",
    Justify: "justify",
    Distributed: "distributed",
  }),
  verticalAlignment: wordProperty("vertical", "Bottom", {
    Top: "top",
    Center: "center",
    Justify: "justify",
    Distributed: "distributed",
  }),
} satisfies Readonly<Record<string, FormatProperty>>;

/** A property that is kept as it is given. */
function plainProperty<Key extends keyof CellStyle>(
  key: Key,
  byDefault: NonNullable<CellStyle[Key]>,
  accepts: (value: unknown) => value is NonNullable<CellStyle[Key]>,
): FormatProperty {
  return {
    read: (style) => style[key] ?? byDefault,
    patch: (value) => (accepts(value) ? { [key]: value } : undefined),
  };
}

function colorProperty(key: "fill" | "fontColor", byDefault: string): FormatProperty {
  return {
    read: (style) => style[key] ?? byDefault,
    patch: (value) => {
      const color = readColor(value);
      return color === undefined ? undefined : { [key]: color };
    },
  };
}

/** A property of words, which Office.js and the file format spell differently. */
function wordProperty<Key extends "horizontal" | "vertical">(
  key: Key,
  byDefault: string,
  words: Readonly<Record<string, NonNullable<CellStyle[Key]>>>,
): FormatProperty {
  return {
    read: (style) => Object.keys(words).find((word) => words[word] === style[key]) ?? byDefault,
    patch: (value) => {
      if (value === byDefault) return { [key]: undefined };
      const word = isText(value) ? words[value] : undefined;
      return word && { [key]: word };
    },
  };
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A colour as Office.js takes it, as `#RRGGBB`; undefined for none. */
export function readColor(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  return NAMED_COLORS[value.toLowerCase()];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}
