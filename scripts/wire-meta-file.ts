/** Where the wire metadata of office.js lies, and when it has to be read out of the library again. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { WireMeta } from "../src/workbench/host/protocol/wire-meta";

const LIBRARY = resolve("node_modules/@microsoft/office-js");
const TYPINGS = resolve("node_modules/@types/office-js");
const EXTRACTOR = resolve("scripts/extract-wire-meta.ts");

/** The folder that the library's files are served from. */
export const LIBRARY_FOLDER = resolve(LIBRARY, "dist");
/** The readable build for Excel on the web, the one whose protocol the in-memory host speaks. */
export const LIBRARY_FILE = resolve(LIBRARY_FOLDER, "excel-web-16.00.debug.js");
export const TYPINGS_FILE = resolve(TYPINGS, "index.d.ts");
export const WIRE_META_FILE = resolve(".cache/wire-meta.json");

/** Names the versions of library, typings and extractor: metadata of another source is stale. */
export function wireMetaSource(): string {
  const version = (folder: string) =>
    (JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8")) as { version: string }).version;
  const extractor = createHash("sha256").update(readFileSync(EXTRACTOR)).digest("hex").slice(0, 12);
  return `@microsoft/office-js ${version(LIBRARY)}, @types/office-js ${version(TYPINGS)}, ${extractor}`;
}

/** The wire metadata, extracted first where the cache has none or one of other versions. */
export function readWireMeta(): WireMeta {
  const cached = existsSync(WIRE_META_FILE) ? parseMeta() : undefined;
  if (cached?.source === wireMetaSource()) return cached;
  execFileSync(process.execPath, ["--import", "tsx", EXTRACTOR], { stdio: "inherit" });
  return parseMeta();
}

function parseMeta(): WireMeta {
  return JSON.parse(readFileSync(WIRE_META_FILE, "utf8")) as WireMeta;
}
