import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The examples run as another package's program would: a module of their own that imports this package by its
 * name. Without a build they import the sources.
 */
const isBuilt = existsSync("dist/library/evalcheck.js") && existsSync("dist/library/xlsx.js");

const examples = [...readFileSync("README.md", "utf8").matchAll(/```js\n(.*?)```/gs)].map(
  ([, code]) => code!,
);

let folder = "";
beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(path.resolve(".cache/readme-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function source(face: string): string {
  return `"${path.resolve("src", face, "index.ts")}"`;
}

/** What an example prints, in a folder with the file that it reads. */
function run(code: string): string {
  cpSync("src/workbench/samples/department.xlsx", path.join(folder, "a.xlsx"));
  const file = path.join(folder, isBuilt ? "example.mjs" : "example.mts");
  const imports = isBuilt
    ? code
    : code.replace('"evalcheck"', source("core")).replace('"evalcheck/xlsx"', source("xlsx"));
  writeFileSync(file, imports);
  const loader = isBuilt ? [] : ["--import", "tsx"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...loader, file], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

it("finds a wrong total in a grid of one's own, and plans the right one", () => {
  expect(run(examples[0]!)).toBe("score-total-mismatch H9 97.9 96.9\nH9 96.9\n");
});

it("finds the tables of a file and counts what is wrong with them", () => {
  expect(run(examples[1]!)).toMatch(/^单一窗口 .*\n流通市场 .*\n.*\n.*\n广交会 .*\n1 errors\n$/);
});

it("has no example that nobody runs", () => {
  expect(examples).toHaveLength(2);
});
