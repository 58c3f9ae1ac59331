/**
 * Renders the icons of `assets/icons` from their drawings: the large one at 32, 64 and 80 pixels, the one
 * drawn for small sizes at 16. Run after a drawing changed: `npx tsx scripts/render-icons.ts`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { startChromium } from "../test/browser/support/chromium";

const folder = new URL("../assets/icons/", import.meta.url);

const found = await startChromium();
if ("missing" in found) throw new Error(found.missing);
const { browser } = found;
const page = await browser.newPage();
for (const name of ["icon", "validate", "validate-all", "fix", "clear", "report"]) {
  for (const size of [16, 32, 64, 80]) {
    const drawing = await readFile(
      new URL(size === 16 ? `${name}-small.svg` : `${name}.svg`, folder),
      "utf8",
    );
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await writeFile(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
