import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { startChromium } from "./support/chromium";
import { serveStatically } from "./support/static-server";
import { describeInBrowser } from "./support/workbench";

describeInBrowser("the workbench off the net", () => {
  let browser: Browser;
  beforeAll(async () => {
    const found = await startChromium();
    if ("missing" in found) throw new Error(found.missing);
    browser = found.browser;
  });
  afterAll(() => browser.close());

  /** A page with what it has asked for, and what it got no answer to. */
  async function watched(): Promise<{ page: Page; requests: string[]; failures: string[] }> {
    const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    const requests: string[] = [];
    const failures: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("response", (response) => {
      if (response.status() >= 400) failures.push(response.url());
    });
    page.on("pageerror", (error) => failures.push(error.message));
    return { page, requests, failures };
  }

  it("works under any path of a static server, and asks nobody else for anything", async () => {
    const server = await serveStatically(path.resolve("dist"), "/some/深/path/");
    try {
      const { page, requests, failures } = await watched();
      await page.goto(`${server.address}workbench/index.html`);
      const pane = page.frameLocator("iframe");
      await pane.getByRole("button", { name: "校验本表" }).click();
      await pane.getByText(/^校验于/).waitFor();
      await page.getByRole("button", { name: "English" }).click();
      await pane.getByRole("button", { name: "Validate sheet" }).waitFor();
      expect(failures).toEqual([]);
      const { href } = new URL(server.address);
      const elsewhere = requests.filter((url) => !url.startsWith(href) && !/^(data|blob):/.test(url));
      expect(elsewhere).toEqual([]);
      expect(requests.some((url) => url.endsWith("/office/office.js"))).toBe(true);
    } finally {
      server.close();
    }
  });

  it("says in a page opened from a folder that it needs a server", async () => {
    const { page } = await watched();
    await page.goto(pathToFileURL(path.resolve("dist/workbench/index.html")).href);
    await page.getByText(/npx http-server|python3? -m http\.server/).waitFor();
  });
});
