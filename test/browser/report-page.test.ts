import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { validate } from "../../src/core";
import type { Locale } from "../../src/messages";
import { readGrids } from "../../src/xlsx";
import { UNREAD, withWaiver, written } from "../reports/written-reports";
import { barriersIn, overflowOf } from "./support/accessibility";
import { startChromium } from "./support/chromium";
import { describeInBrowser } from "./support/workbench";

const SAMPLES = ["figures", "texts", "department", "clean"] as const;

/** The page of the bundled samples, one finding waived and one file unreadable. */
function pageOf(locale: Locale): string {
  const files = SAMPLES.map((name) => {
    const bytes = new Uint8Array(readFileSync(`src/workbench/samples/${name}.xlsx`));
    return { file: `${name}.xlsx`, report: validate(readGrids(bytes), { whole: true }) };
  });
  const [first, ...others] = files;
  const html = written([withWaiver(first!, locale), ...others, UNREAD], { format: "html", locale });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "evalcheck-")), `report-${locale}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

describeInBrowser("the report as a page", () => {
  let browser: Browser;
  beforeAll(async () => {
    const found = await startChromium();
    if ("missing" in found) throw new Error(found.missing);
    browser = found.browser;
  });
  afterAll(() => browser.close());

  interface Opened {
    readonly page: Page;
    /** Errors of scripts or the page's policy, and requests for anything but the page. */
    readonly complaints: readonly string[];
  }

  async function open(locale: Locale, { width = 1280, dark = false } = {}): Promise<Opened> {
    const address = pageOf(locale);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? "dark" : "light",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (request.url() !== address) complaints.push(request.url());
    });
    await page.goto(address);
    return { page, complaints };
  }

  const visible = (page: Page) => page.locator(".finding:visible").count();

  it("filters by kind, rule and words, and counts what is left", async () => {
    const { page, complaints } = await open("zh-CN");
    const all = await page.locator(".finding").count();
    expect(await page.locator("#shown").textContent()).toBe(String(all));
    await page.locator("input[value=error]").uncheck();
    const errors = await page.locator(".finding[data-kind=error]").count();
    expect(errors).toBeGreaterThan(0);
    expect(await visible(page)).toBe(all - errors);
    await page.locator("input[value=error]").check();
    await page.locator("input[value=waived]").uncheck();
    expect(await page.locator(".finding.waived:visible").count()).toBe(0);
    await page.locator(".filter select").selectOption("score-total-mismatch");
    const totals = await page.locator(".finding:not(.waived)[data-rule=score-total-mismatch]").count();
    expect(totals).toBeGreaterThan(0);
    expect(await visible(page)).toBe(totals);
    expect(await page.locator("#shown").textContent()).toBe(String(totals));
    await page.locator(".filter select").selectOption("");
    await page.locator("input[type=search]").fill("department");
    expect(await page.locator(".file:visible h2").allTextContents()).toEqual([
      "department.xlsx",
      "locked.xlsx",
    ]);
    await page.locator("input[type=search]").fill("没有这样的字");
    expect(await visible(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["zh-CN", 380, false],
    ["en-US", 380, true],
    ["zh-CN", 1280, true],
    ["en-US", 1280, false],
  ] as const)("is accessible and fits in %s at %i px, dark: %s", async (locale, width, dark) => {
    const { page, complaints } = await open(locale, { width, dark });
    expect(await overflowOf(page)).toBe(0);
    expect(await barriersIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("prints without its filter, in light colours, and whole", async () => {
    const { page } = await open("zh-CN", { dark: true });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filter").isVisible()).toBe(false);
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(text).toBe("rgb(31, 31, 31)");
    expect(await page.locator(".finding:visible").count()).toBe(await page.locator(".finding").count());
  });
});
