import { MARK_PALETTES, MARK_STYLES, markSetting, markStylesOf, type MarkStyle } from "../../../src/core";

/** Relative luminance by WCAG 2.2, written apart from the product's own. */
function luminance(colour: string): number {
  const shares = colour
    .slice(1)
    .match(/../g)!
    .map((hex) => parseInt(hex, 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)));
  return shares[0]! * 0.2126 + shares[1]! * 0.7152 + shares[2]! * 0.0722;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const readable = ({ fill, font }: MarkStyle) => contrast(fill, font) >= 4.5;

describe("the colours of highlights", () => {
  it.each(Object.keys(MARK_PALETTES))("can be read in the palette %s", (palette) => {
    expect(Object.values(markStylesOf(palette)).map(readable)).toEqual([true, true, true]);
  });

  it("differ in brightness in the palette for colour-blind people", () => {
    const { error, warning, advice } = markStylesOf("colour-blind");
    expect(contrast(error.fill, warning.fill)).toBeGreaterThan(1.4);
    expect(contrast(error.fill, advice.fill)).toBeGreaterThan(1.4);
    expect(contrast(warning.fill, advice.fill)).toBeGreaterThan(1.4);
  });

  it.each(["#000000", "#FFFFFF", "#777777", "#C00000", "#00B050"])("have text that reads on %s", (fill) => {
    const styles = markStylesOf(markSetting({ error: fill, warning: fill, advice: fill }));
    expect(styles.error.fill).toBe(fill);
    expect(readable(styles.error)).toBe(true);
  });

  it.each([null, "", "rainbow", "#FFC7CE #FFEB9C", "#FFC7CE #FFEB9C #DDEBF7 #000000", "red #FFEB9C #DDEBF7"])(
    "are the standard ones for the setting %s",
    (setting) => {
      expect(markStylesOf(setting)).toBe(MARK_STYLES);
    },
  );
});
