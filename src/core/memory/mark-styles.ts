import type { Severity } from "../finding";
import { MARK_STYLES, type MarkStyle } from "./mark";

export type MarkStyles = Readonly<Record<Severity, MarkStyle>>;

/**
 * Colours of highlights to choose from. Those of `colour-blind` are Okabe and Ito's vermillion, yellow and sky
 * blue: they differ in brightness as well, so that they can be told apart with any kind of colour vision.
 */
export const MARK_PALETTES = {
  standard: MARK_STYLES,
  "colour-blind": {
    error: { fill: "#D55E00", font: "#000000" },
    warning: { fill: "#F0E442", font: "#000000" },
    advice: { fill: "#56B4E9", font: "#000000" },
  },
} as const satisfies Readonly<Record<string, MarkStyles>>;

export type MarkPalette = keyof typeof MARK_PALETTES;

const ORDER: readonly Severity[] = ["error", "warning", "advice"];
const COLOUR = /^#[0-9a-f]{6}$/i;

/**
 * The highlights that a setting asks for: the name of a palette, or three fills (`#FFC7CE #FFEB9C #DDEBF7`, of
 * errors, warnings and advice), whose text is black or white, whichever reads better. Anything else is the
 * standard.
 */
export function markStylesOf(setting: string | null): MarkStyles {
  const palette = paletteOf(setting);
  if (palette) return MARK_PALETTES[palette];
  const [error, warning, advice, ...others] = (setting ?? "").split(" ");
  const isFill = (fill: string | undefined): fill is string => fill !== undefined && COLOUR.test(fill);
  if (!isFill(error) || !isFill(warning) || !isFill(advice) || others.length > 0) return MARK_STYLES;
  return { error: styleOf(error), warning: styleOf(warning), advice: styleOf(advice) };
}

/** The palette that a setting names; undefined for fills of its own. */
export function paletteOf(setting: string | null): MarkPalette | undefined {
  return setting === "standard" || setting === "colour-blind" ? setting : undefined;
}

/** The setting for fills of one's own: RGB colours such as `#FFC7CE`. */
export function markSetting(fills: Readonly<Record<Severity, string>>): string {
  return ORDER.map((severity) => fills[severity].toUpperCase()).join(" ");
}

function styleOf(fill: string): MarkStyle {
  const light = luminance(fill);
  const onBlack = (light + 0.05) / 0.05;
  const onWhite = 1.05 / (light + 0.05);
  return { fill: fill.toUpperCase(), font: onBlack >= onWhite ? "#000000" : "#FFFFFF" };
}

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
