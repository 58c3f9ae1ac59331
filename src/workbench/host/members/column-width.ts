/** A digit of Excel's default font in pixels, and the padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column width as files and Excel's own dialogue give it, in points, as Office.js gives it. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.max(0, Math.round(characters * 100) / 100);
}
