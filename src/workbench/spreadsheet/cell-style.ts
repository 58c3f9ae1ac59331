import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { CellBorder, CellStyle } from "../../xlsx";

/** OOXML's border styles that Univer draws as they are; any other line is drawn thin. */
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  fill: HorizontalAlign.LEFT,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<NonNullable<CellStyle["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Padding of one step of indentation, in pixels. */
const INDENT_PIXELS = 9;

/**
 * A cell's look in Univer's terms.
 *
 * @param format The number format code; absent for General.
 */
export function univerStyle(style: CellStyle, format: string | undefined): IStyleData {
  return {
    ...fontOf(style),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.horizontal ? { ht: HORIZONTAL[style.horizontal] } : {}),
    vt: style.vertical ? VERTICAL[style.vertical] : VerticalAlign.BOTTOM,
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent ? { pd: { l: style.indent * INDENT_PIXELS } } : {}),
    ...(style.borders ? { bd: bordersOf(style.borders) } : {}),
    ...(format ? { n: { pattern: format } } : {}),
  };
}

function fontOf(style: CellStyle): IStyleData {
  return {
    ...(style.fontName ? { ff: style.fontName } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}

function bordersOf(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  const { top, right, bottom, left } = borders;
  return {
    ...(top ? { t: lineOf(top) } : {}),
    ...(right ? { r: lineOf(right) } : {}),
    ...(bottom ? { b: lineOf(bottom) } : {}),
    ...(left ? { l: lineOf(left) } : {}),
  };
}

function lineOf({ style, color }: CellBorder): IBorderStyleData {
  return { s: BORDERS[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
