import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { serveWorkbench, type WorkbenchServer } from "../../../scripts/serve/server";
import type { Severity } from "../../../src/core";
import type { Locale } from "../../../src/messages";
import type { SampleName } from "../../../src/workbench/samples";
import { startChromium } from "./chromium";

/** `describe`, or `describe.skip` where the set-up found no Chromium. */
export const describeInBrowser = process.env.EVALCHECK_NO_CHROMIUM === undefined ? describe : describe.skip;

export interface WorkbenchOptions {
  readonly locale?: Locale;
  readonly dark?: boolean;
  readonly width?: number;
}

/** The workbench in a browser, as a user meets it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Each workbook that is opened gets a pane of its own; this is always the one on the screen. */
  readonly pane: FrameLocator;
  /** What must not happen: errors on the console or in scripts, requests that leave the machine. */
  readonly complaints: readonly string[];
  openSample(name: SampleName, title: string): Promise<void>;
  openFile(path: string): Promise<void>;
  /** Drops a file onto the page. */
  dropFile(path: string): Promise<void>;
  /** Everything that the workbook holds, comparable by `toEqual`. */
  snapshot(): Promise<unknown>;
  /** The value that the grid on the screen shows, as a number or text. */
  gridValue(address: string): Promise<unknown>;
  gridFormula(address: string): Promise<string>;
  /** The cells that the grid highlights for the add-in, of one severity or of all. */
  gridMarks(severity?: Severity): Promise<string[]>;
  /** The selected area of the grid, in A1. */
  gridSelection(): Promise<string>;
  /** Types into a cell of the grid as a user does. */
  type(address: string, value: string | number): Promise<void>;
}

/**
 * Starts a server and a browser for the tests of one file. What a test opens is closed behind it: a grid goes on
 * drawing for as long as it is open, and soon the pages of earlier tests would leave none of the time to the next.
 */
export function useWorkbench(): (options?: WorkbenchOptions) => Promise<OpenWorkbench> {
  let server: WorkbenchServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveWorkbench(0);
    const found = await startChromium();
    if ("missing" in found) throw new Error(found.missing);
    browser = found.browser;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  return (options = {}) => open(browser, server.address, options);
}

async function open(browser: Browser, address: string, options: WorkbenchOptions): Promise<OpenWorkbench> {
  const { locale = "zh-CN", dark = false, width = 1440 } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale,
    colorScheme: dark ? "dark" : "light",
    // Colours halfway between two states are nobody's to judge.
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`);
  });
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await shown(page, "figures");
  await startedGrid(page);
  return {
    page,
    pane,
    complaints,
    async openSample(name, title) {
      await page.getByRole("button", { name: locale === "zh-CN" ? "示例表格" : "Samples" }).click();
      await page.getByRole("menuitemradio", { name: title }).click();
      await shown(page, name);
    },
    async openFile(path) {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: locale === "zh-CN" ? "打开 .xlsx" : "Open .xlsx" }).click();
      await (await chooser).setFiles(path);
      await shown(page, stemOf(path));
    },
    async dropFile(path) {
      const dropped = { name: basename(path), base64: readFileSync(path, "base64") };
      await page.evaluate(dropOnPage, dropped);
      await shown(page, stemOf(path));
    },
    snapshot: () => page.evaluate(snapshotOfWorkbook),
    gridValue: (cell) => page.evaluate(valueInGrid, cell),
    gridFormula: (cell) => page.evaluate(formulaInGrid, cell),
    gridMarks: (severity) => page.evaluate(marksInGrid, `evalcheck:${severity ?? ""}`),
    gridSelection: () => page.evaluate(selectionInGrid),
    type: (cell, value) => page.evaluate(typeIntoGrid, { cell, value }),
  };
}

function stemOf(path: string): string {
  return basename(path).replace(/\.xls[xm]$/, "");
}

/** Waits until a workbook is open and the grid shows it. */
async function shown(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const handle = window.evalcheckWorkbench;
    return handle?.workbook.name.startsWith(wanted) && handle.api.getActiveWorkbook() !== null;
  }, name);
  await page
    .frameLocator("iframe")
    .getByRole("button", { name: /校验本表|Validate sheet/ })
    .waitFor();
}

/** How long after its start a grid may still take the focus. */
const FOCUS_MS = 3_000;

/** A grid that starts takes the focus once, from whatever is open by then: waits until that is over. */
async function startedGrid(page: Page): Promise<void> {
  const hasFocus = () => document.activeElement?.closest("[role=region]") !== null;
  // It may have gone on already to what the page does first.
  await page.waitForFunction(hasFocus, undefined, { timeout: FOCUS_MS }).catch(() => undefined);
}

// What follows runs in the page; it may refer to nothing outside of itself.

/** Drags a file over the page, which then shows where to drop it, and drops it there. */
async function dropOnPage({ name, base64 }: { name: string; base64: string }): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  const drag = (type: string) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  window.dispatchEvent(drag("dragenter"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  document.elementFromPoint(200, 400)?.dispatchEvent(drag("drop"));
}

function snapshotOfWorkbook(): unknown {
  const plain = (value: unknown): unknown => {
    if (value instanceof Map)
      return [...value.entries()].sort((a, b) => Number(a[0]) - Number(b[0])).map(plain);
    if (value instanceof Set) return [...value].map(plain);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  };
  return plain(window.evalcheckWorkbench?.workbook.sheets);
}

function valueInGrid(cell: string): unknown {
  const sheet = window.evalcheckWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
  return sheet?.getRange(cell).getRawValue();
}

function formulaInGrid(cell: string): string {
  const sheet = window.evalcheckWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
  return sheet?.getRange(cell).getFormula() ?? "";
}

function marksInGrid(name: string): string[] {
  const letters = (column: number): string =>
    column < 26
      ? String.fromCharCode(65 + column)
      : letters(Math.floor(column / 26) - 1) + letters(column % 26);
  const sheet = window.evalcheckWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
  const rules = sheet?.getConditionalFormattingRules() ?? [];
  return rules
    .filter(({ rule }) => JSON.stringify(rule).includes(name))
    .flatMap(({ ranges }) =>
      ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
        const cells: string[] = [];
        for (let row = startRow; row <= endRow; row++) {
          for (let column = startColumn; column <= endColumn; column++)
            cells.push(`${letters(column)}${row + 1}`);
        }
        return cells;
      }),
    )
    .sort();
}

function selectionInGrid(): string {
  const sheet = window.evalcheckWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
  return sheet?.getSelection()?.getActiveRange()?.getA1Notation() ?? "";
}

function typeIntoGrid({ cell, value }: { cell: string; value: string | number }): void {
  const sheet = window.evalcheckWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
  sheet?.getRange(cell).setValue(typeof value === "number" ? { v: value } : { v: value });
}
