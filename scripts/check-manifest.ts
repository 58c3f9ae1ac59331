/**
 * Checks the manifest: `tsx scripts/check-manifest.ts [path]`, by default `manifest.xml`.
 * Exit code 1 where anything is wrong.
 */
import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkManifest } from "./manifest/check-manifest";
import { pngSize } from "./manifest/png-size";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = process.argv[2] ?? path.join(root, "manifest.xml");

/** The functions of the ribbon, by their names in `Office.actions.associate`. */
const commands = readFileSync(path.join(root, "src/commands/index.ts"), "utf8");
const functions = [...commands.matchAll(/associate\(\s*"(\w+)"/g)].map((match) => match[1] ?? "");

const problems = checkManifest(readFileSync(file, "utf8"), {
  imageSize(address) {
    const image = path.join(root, address);
    return existsSync(image) ? pngSize(readFileSync(image)) : undefined;
  },
  locales: ["en-US"],
  functions,
});
for (const problem of problems) console.error(`manifest: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`manifest: ${path.relative(process.cwd(), file)} is sound`);
