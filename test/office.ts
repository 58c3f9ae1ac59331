/**
 * The genuine office.js in a test: unmodified, in the test's own realm, talking to an Excel in memory.
 *
 * Start it once in a file (`beforeAll`), and open another workbook for each test with `host.reset(…)`.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LIBRARY_FOLDER, readWireMeta } from "../scripts/wire-meta-file";
import {
  attachToWindow,
  createExcelHost,
  createWorkbook,
  type AttachOptions,
  type ExcelHost,
  type ExcelHostOptions,
  type Workbook,
  type XdmHost,
} from "../src/workbench/host";

export interface StartOptions
  extends Omit<AttachOptions, "origin">, Pick<ExcelHostOptions, "apiSets" | "payloadLimit"> {
  readonly workbook?: Workbook;
}

export interface StartedOffice {
  readonly host: ExcelHost;
  readonly xdm: XdmHost;
  /** What `Office.onReady` has said. */
  readonly started: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
}

/** Where the library takes its own files from; the test answers for this address. */
const LIBRARY_PATH = "/office/";

/**
 * Loads office.js into the test's window and waits until it has found its Excel.
 *
 * The library takes away `alert`, `confirm`, `prompt`, `history.pushState` and `history.replaceState`, as it
 * does in a pane.
 */
export async function startOffice(options: StartOptions = {}): Promise<StartedOffice> {
  const { workbook = createWorkbook({ sheets: [{ name: "Sheet1" }] }), ...rest } = options;
  const host = createExcelHost({ workbook, wireMeta: readWireMeta(), ...rest });
  // The library compares its host's name with this, and jsdom does not have it.
  if (!("domain" in document)) {
    Object.defineProperty(document, "domain", { configurable: true, value: location.hostname });
  }
  const xdm = attachToWindow(window, host, rest);
  serveLibraryFiles();
  runLibraryFile("office.js");
  const started = await Office.onReady();
  return { host, xdm, started };
}

/** More turns of the event loop than any chain of messages takes that one action sets off. */
const TURNS = 40;

/**
 * Waits until all messages that are under way have arrived, and what they set off has happened: for a number
 * of turns and not for a time, so that a slow machine changes nothing.
 *
 * @param milliseconds At least this long, for what waits by the clock itself.
 */
export async function settled(milliseconds = 0): Promise<void> {
  const end = Date.now() + milliseconds;
  for (let turn = 0; turn < TURNS || Date.now() < end; turn++) {
    await new Promise((done) => setTimeout(done, 1));
  }
}

/** office.js adds script elements for its other files: these are run from the package. */
function serveLibraryFiles(): void {
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = `${location.origin}${LIBRARY_PATH}office.js`;
  document.head.appendChild(tag);

  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const { pathname } = new URL(node instanceof HTMLScriptElement ? node.src : "", location.href);
    if (!(node instanceof HTMLScriptElement) || !pathname.startsWith(LIBRARY_PATH)) return append(node);
    setTimeout(() => {
      runLibraryFile(pathname.slice(LIBRARY_PATH.length));
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
}

/** Runs a file of the library in the global scope of the test, where a script element would run it. */
function runLibraryFile(path: string): void {
  // The package's folders of languages are in lower case.
  const file = resolve(LIBRARY_FOLDER, path.includes("/") ? path.toLowerCase() : path);
  const runGlobally = globalThis.eval;
  runGlobally(`${readFileSync(file, "utf8")}\n//# sourceURL=${path}`);
}
