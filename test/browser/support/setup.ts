import { buildWorkbench } from "./bundle";
import { startChromium } from "./chromium";

/** Once before all browser tests: finds a Chromium, and builds what is shipped unless it is fresh. */
export default async function setup(): Promise<void> {
  const found = await startChromium();
  if ("missing" in found) {
    process.env.EVALCHECK_NO_CHROMIUM = found.missing;
    console.warn(`\nBrowser tests are skipped: no Chromium could be started (${found.missing}).`);
    return;
  }
  await found.browser.close();
  buildWorkbench();
}
