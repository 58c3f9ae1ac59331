import { copyFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileJson } from "../../src/reports";
import type { CorrectedFileJson } from "../../src/reports/corrections";
import { packageOf, sheetData } from "../xlsx/ooxml-package";
import { evalcheck, useTemporaryFolder } from "./command-line";

const SAMPLE = join(__dirname, "../../src/workbench/samples/figures.xlsx");
const folder = useTemporaryFolder();

function put(...names: string[]): void {
  for (const name of names) copyFileSync(SAMPLE, join(folder.path, name));
}

function run(argv: readonly string[], lang = "en_US.UTF-8") {
  return evalcheck(argv, { cwd: folder.path, env: { LANG: lang } });
}

async function errorOf(argv: readonly string[], lang?: string): Promise<FileJson["error"]> {
  const { stdout } = await run([...argv, "--format", "json"], lang);
  return (JSON.parse(stdout) as { files: (FileJson | CorrectedFileJson)[] }).files[0]!.error;
}

const nested = sheetData(`<row r="1">${"<x>".repeat(150)}${"</x>".repeat(150)}</row>`);
const sparse = `<x a="${" ".repeat(500_000)}"/>`.repeat(50);
const long = sheetData(`<row r="1"><c t="inlineStr"><is><t>${"长".repeat(1_100_000)}</t></is></c></row>`);

/** Each limit set lower than the sample needs, or a file beyond the usual one. */
const EXCEEDED: [option: string, value: string, english: RegExp, chinese: RegExp][] = [
  ["--max-file-size", "1kB", /larger than the allowed 1 kB\. It has [\d.]+ kB\./, /超过上限 1 kB。实际为/],
  ["--max-unpacked-size", "2kB", /Unpacked, .* the allowed 2 kB\.$/, /解压后的大小超过上限 2 kB。$/],
  ["--max-entries", "3", /the allowed 3 parts\. It has \d+\.$/, /超过上限 3 个。实际为 \d+。$/],
  ["--max-cells", "7", /the allowed 7 cells\.$/, /上限 7 个。$/],
  ["--max-rows", "7", /the allowed 7 rows\.$/, /上限 7 行。$/],
  ["--max-merges", "1", /the allowed 1 merged areas\.$/, /上限 1 处。$/],
  ["--max-declarations", "5", /the allowed 5 shared texts/, /上限 5 个。$/],
  ["--max-characters", "50", /the allowed 50 characters\.$/, /上限 50 个字符。$/],
  ["--max-text-length", "20", /the allowed 20 characters\.$/, /上限 20 个字符。$/],
  ["--max-depth", "2", /the allowed 2 levels deep\.$/, /上限 2 层。$/],
];

describe("a limit", () => {
  it.each(EXCEEDED)("set by %s %s refuses by its name, in check and in fix", async (...row) => {
    const [option, value, english, chinese] = row;
    put("a.xlsx");
    for (const command of [["check"], ["fix", "--out", "copies"]]) {
      const argv = [...command, "a.xlsx", option, value];
      const error = await errorOf(argv);
      expect(error).toMatchObject({
        problem: "too-large",
        message: expect.stringMatching(english) as string,
      });
      expect(error?.todo).toContain(`${option} raises the limit.`);
      const inChinese = await errorOf(argv, "zh_CN.UTF-8");
      expect(inChinese?.message).toMatch(chinese);
      expect(inChinese?.todo).toContain(`可用 ${option} 放宽上限。`);
      expect((await run(argv)).exitCode).toBe(2);
    }
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
  });

  it.each<[string, Uint8Array, string]>([
    ["--max-ratio", packageOf({ sheets: { A: sparse } }), "5000"],
    ["--max-depth", packageOf({ sheets: { A: nested } }), "200"],
    ["--max-text-length", packageOf({ sheets: { A: long } }), "2000000"],
  ])(
    "is raised by %s",
    async (option, bytes, value) => {
      writeFileSync(join(folder.path, "a.xlsx"), bytes);
      expect((await errorOf(["check", "a.xlsx"]))?.todo).toContain(option);
      expect(await errorOf(["check", "a.xlsx", option, value])).toBeNull();
      expect((await errorOf(["fix", "--out", "copies", "a.xlsx"]))?.todo).toContain(option);
      expect(await errorOf(["fix", "--out", "copies", "a.xlsx", option, value])).toBeNull();
    },
    30_000,
  );

  it("holds on every thread", async () => {
    put("a.xlsx", "b.xlsx", "c.xlsx");
    const argv = ["check", ".", "--max-cells", "7", "--format", "json"];
    const { stdout } = await run([...argv, "--jobs", "2"]);
    expect(stdout).toBe((await run(argv)).stdout);
    expect(stdout.match(/--max-cells raises/g)).toHaveLength(3);
  }, 30_000);
});

describe("a size", () => {
  it.each(["64MB", "64mb", "64 MB", "0.5GiB", "1.5gb", "70000kB", "64000000", "64000000B"])(
    "may be written as %s",
    async (size) => {
      put("a.xlsx");
      expect(await errorOf(["check", "a.xlsx", "--max-file-size", size])).toBeNull();
    },
  );

  it("counts what its unit says", async () => {
    put("a.xlsx");
    const { size } = statSync(SAMPLE);
    const half = (size - 1) / 1024;
    expect(await errorOf(["check", "a.xlsx", "--max-file-size", `${size / 1000}kB`])).toBeNull();
    expect(await errorOf(["check", "a.xlsx", "--max-file-size", `${size}B`])).toBeNull();
    expect(await errorOf(["check", "a.xlsx", "--max-file-size", `${half}KiB`])).not.toBeNull();
  });

  it.each([
    ["kB", 1e3],
    ["KiB", 2 ** 10],
    ["MB", 1e6],
    ["MiB", 2 ** 20],
    ["GB", 1e9],
    ["GiB", 2 ** 30],
  ])("takes %s for %i bytes", async (unit, bytes) => {
    put("a.xlsx");
    const { size } = statSync(SAMPLE);
    const allowing = (of: number) => `${(of / bytes).toFixed(15)}${unit}`;
    expect(await errorOf(["check", "a.xlsx", "--max-file-size", allowing(size + 1)])).toBeNull();
    expect(await errorOf(["check", "a.xlsx", "--max-file-size", allowing(size - 1)])).not.toBeNull();
  });

  it.each(["", "0", "-1", "many", "64 bananas", "1e9", "64M", "3GB", "1TB", "0.4"])(
    "is not %j",
    async (size) => {
      const { exitCode, stdout, stderr } = await run(["check", "a.xlsx", "--max-file-size", size]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toContain(`cannot be "${size}". Possible: 1 byte to 2.14 GB, such as 64MB or 1.5GiB.`);
    },
  );
});

describe("a number", () => {
  it.each(["0", "-1", "1.5", "10MB", "1e6", "2000000000"])("is not %j", async (number) => {
    const { exitCode, stderr } = await run(
      ["fix", "a.xlsx", "--in-place", "--max-cells", number],
      "zh_CN.UTF-8",
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`不能是“${number}”`);
    expect(stderr).toContain("1–1,000,000,000 的整数");
  });
});
