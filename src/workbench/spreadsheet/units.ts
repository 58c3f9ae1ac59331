/** Excel's lengths as the pixels of a screen at 100 %. */

/** The widest digit of Excel's default font, in pixels: what a column width is counted in. */
const DIGIT_WIDTH = 7;

/** The width of a column given in characters, padding included, in pixels (ECMA-376, 18.3.1.13). */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** A height in points as pixels: 72 points are 96 pixels. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
