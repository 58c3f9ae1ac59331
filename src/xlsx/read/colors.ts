import type { ReadLimits } from "../limits";
import type { Archive } from "../zip";
import { DRAWING } from "./namespaces";
import { flag, numeric, type Attributes } from "../xml";
import { visitXml } from "./xml";

/** What a colour of a style is resolved against. */
export interface Palette {
  /** `#RRGGBB` in the order of the theme attribute: lt1, dk1, lt2, dk2, accents, links. */
  readonly theme: readonly string[];
  /** `#RRGGBB` by the indexed attribute. */
  readonly indexed: readonly string[];
}

/** Light and dark are exchanged in SpreadsheetML against the order of the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE_THEME = [
  "#FFFFFF",
  "#000000",
  "#EEECE1",
  "#1F497D",
  "#4F81BD",
  "#C0504D",
  "#9BBB59",
  "#8064A2",
  "#4BACC6",
  "#F79646",
  "#0000FF",
  "#800080",
];

const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** The default palette (ECMA-376 part 1, 18.8.27): the eight basic colours twice, then these. */
export const DEFAULT_INDEXED: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
  // The colours of the system: of text and of its background.
  "000000",
  "FFFFFF",
].map((color) => `#${color}`);

/** Reads the colours of a theme part; Office's own where there is none. */
export function readThemeColors(
  archive: Archive,
  part: string | undefined,
  limits: ReadLimits,
): readonly string[] {
  if (part === undefined) return OFFICE_THEME;
  const colors = new Map<string, string>();
  let slot: string | null = null;
  visitXml(archive, part, DRAWING, limits, {
    open: (name, attributes) => {
      if (THEME_ORDER.includes(name)) slot = name;
      const value = attributes.get(name === "sysClr" ? "lastClr" : "val");
      const isColor = name === "sysClr" || name === "srgbClr";
      if (slot !== null && isColor && value !== undefined && !colors.has(slot))
        colors.set(slot, `#${value.toUpperCase()}`);
    },
    close: (name) => {
      if (name === slot) slot = null;
    },
  });
  return THEME_ORDER.map((name, index) => colors.get(name) ?? OFFICE_THEME[index] ?? "#000000");
}

/** The colour that an element states; undefined where it states none or leaves it to Excel. */
export function colorOf(attributes: Attributes, palette: Palette): string | undefined {
  const base = baseColor(attributes, palette);
  if (base === undefined || flag(attributes, "auto")) return undefined;
  const tint = numeric(attributes, "tint") ?? 0;
  return tint === 0 ? base : withTint(base, tint);
}

function baseColor(attributes: Attributes, palette: Palette): string | undefined {
  const rgb = attributes.get("rgb");
  if (rgb !== undefined)
    return /^(?:[\dA-F]{2})?[\dA-F]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
  const theme = numeric(attributes, "theme");
  if (theme !== undefined) return palette.theme[theme];
  const indexed = numeric(attributes, "indexed");
  return indexed === undefined ? undefined : palette.indexed[indexed];
}

/**
 * Lightens (tint above 0) or darkens a colour (ECMA-376 part 1, 18.8.19): the luminance of its HLS form
 * moves towards 1 or 0.
 */
function withTint(color: string, tint: number): string {
  const { hue, saturation, luminance } = toHls(color);
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHls(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHls(color: string): { hue: number; saturation: number; luminance: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const luminance = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  let hue = (red - green) / spread + 4;
  if (max === red) hue = ((green - blue) / spread + 6) % 6;
  else if (max === green) hue = (blue - red) / spread + 2;
  return { hue, saturation, luminance };
}

function fromHls(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const channel = (shift: number): string => {
    const position = (hue + shift) % 6;
    const share = Math.min(1, Math.max(0, Math.abs(position - 3) - 1));
    const value = luminance + chroma * (share - 0.5);
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}
