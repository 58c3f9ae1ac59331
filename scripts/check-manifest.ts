/**
 * Checks the manifest: `tsx scripts/check-manifest.ts [path]`, by default `manifest.xml`.
 * Exit code 1 where anything is wrong.
 */
import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { RIBBON_FUNCTIONS } from "../src/commands/ribbon-functions";
import { checkManifest } from "./manifest/check-manifest";
import { pngSize } from "./manifest/png-size";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = process.argv[2] ?? path.join(root, "manifest.xml");

const problems = checkManifest(readFileSync(file, "utf8"), {
  imageSize(address) {
    const image = path.join(root, address);
    return existsSync(image) ? pngSize(readFileSync(image)) : undefined;
  },
  locales: ["en-US"],
  functions: RIBBON_FUNCTIONS,
});
// Microsoft's validator is a service on the net; what reads manifests for it is not.
const read = await OfficeAddinManifest.readManifestFile(file).catch((error: unknown) => String(error));
if (typeof read === "string") problems.push(`Microsoft's own reader refuses it: ${read}`);
else if (read.officeAppType !== "TaskPaneApp" || read.hosts?.join() !== "Workbook")
  problems.push("Microsoft's own reader takes it for no add-in of Excel's");

for (const problem of problems) console.error(`manifest: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`manifest: ${path.relative(process.cwd(), file)} is sound`);
