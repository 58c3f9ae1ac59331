/** Draws every screen of the pane into docs/images/gallery, and writes docs/gallery.md: `npx tsx scripts/gallery.ts`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { Locale } from "../src/messages";
import { buildWorkbench } from "../test/browser/support/bundle";
import { startChromium } from "../test/browser/support/chromium";
import { galleryPage } from "./gallery/page";
import { SCENES, type Scene } from "./gallery/scenes";
import { serveWorkbench } from "./serve/server";

const IMAGES = path.resolve("docs/images/gallery");
const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** The pane in one language and look, brought to a scene by hand. */
async function draw(browser: Browser, address: string, scene: Scene, locale: Locale, dark: boolean) {
  const context = await browser.newContext({
    // Tall enough that nothing of a scene is cut.
    viewport: { width: 1280, height: scene.height ?? 900 },
    locale,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.waitForFunction(() => window.evalcheckWorkbench?.api.getActiveWorkbook() !== null);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: /^(校验本表|Validate sheet)$/ }).waitFor();
  await scene.approach({ page, pane });
  // No focus ring of the script's own clicks, and no list that is still opening.
  await page.waitForTimeout(400);
  const file = `${scene.name}.${locale}.${dark ? "dark" : "light"}.png`;
  await page.locator("iframe").screenshot({ path: path.join(IMAGES, file), animations: "disabled" });
  await context.close();
}

async function main(): Promise<void> {
  buildWorkbench();
  const found = await startChromium();
  if ("missing" in found) throw new Error(`There is no Chromium to draw with: ${found.missing}`);
  const server = await serveWorkbench(0);
  rmSync(IMAGES, { recursive: true, force: true });
  mkdirSync(IMAGES, { recursive: true });
  const failed: string[] = [];
  for (const scene of SCENES) {
    for (const locale of LOCALES) {
      for (const dark of [false, true]) {
        try {
          await draw(found.browser, server.address, scene, locale, dark);
        } catch (error) {
          failed.push(`${scene.name} (${locale}, dark: ${dark}): ${String(error).split("\n")[0] ?? ""}`);
        }
      }
    }
  }
  await found.browser.close();
  await server.close();
  if (failed.length > 0) throw new Error(`Not drawn:\n${failed.join("\n")}`);
  writeFileSync(path.resolve("docs/gallery.md"), galleryPage(SCENES));
  console.log(`${SCENES.length * 4} pictures in ${path.relative(".", IMAGES)}`);
}

await main();
