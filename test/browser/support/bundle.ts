import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const BUILT = path.resolve("dist/workbench/index.html");
const SOURCES = ["src", "assets", "webpack.config.js", "package-lock.json"].map((name) => path.resolve(name));

/** Builds the workbench as it is shipped, unless what is built is newer than every source. */
export function buildWorkbench(): void {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...SOURCES.map(newest))) return;
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build:workbench"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`The workbench could not be built:\n${stdout}\n${stderr}`);
}

/** When a file, or anything in a folder, was last changed. */
function newest(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
