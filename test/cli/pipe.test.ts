import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { useTemporaryFolder } from "./command-line";

const LOADER = pathToFileURL(require.resolve("tsx")).href;
const ENTRY = join(__dirname, "../../src/cli/index.ts");
const SAMPLES = join(__dirname, "../../src/workbench/samples");
const PAGE = readFileSync(join(__dirname, "../../docs/batch.md"), "utf8");

const folder = useTemporaryFolder();

/** The page's lines are for a shell, and for the `split` of GNU. */
const describeOnLinux = process.platform === "linux" ? describe : describe.skip;

const FILES = ["a.xlsx", "b b.xlsx", "c'c.xlsx", "没有.xlsx", "附件(1).xlsx", "f.xlsx"];

/** Runs a line of the page in a shell; the bundle that it names is this program. */
function shell(line: string, more: Readonly<Record<string, string>> = {}): { code: number; output: string } {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
    cwd: folder.path,
    env: { ...process.env, ...more, LANG: "en_US.UTF-8", NODE_OPTIONS: `--import=${LOADER}` },
    encoding: "utf8",
  });
  return { code: status ?? -1, output: stdout + stderr };
}

/** A line of the page that has these words, with the place of the program put in. */
function lineOf(words: string, language: "sh" | "python"): string {
  const blocks = [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(
    ([, block = ""]) => block,
  );
  const block = blocks.find((each) => each.includes(words));
  if (block === undefined) throw new Error(`The page has no line with ${words}`);
  return block.replace(/\S*evalcheck\.js/g, ENTRY).trim();
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.startsWith("{"));
}

describeOnLinux("lines of NDJSON between machines", () => {
  let whole: string[] = [];
  beforeEach(() => {
    for (const [index, file] of FILES.entries()) {
      if (file.startsWith("没有")) continue;
      copyFileSync(join(SAMPLES, index % 2 === 0 ? "clean.xlsx" : "figures.xlsx"), join(folder.path, file));
    }
    writeFileSync(join(folder.path, "list"), FILES.map((file) => `${file}\n`).join(""));
    const { code, output } = shell(`node ${ENTRY} check - --format ndjson < list`);
    whole = linesOf(output);
    expect(code).toBe(2);
    expect(whole.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(FILES);
  }, 60_000);

  it("are the same when the parts of a list are checked apart, as by xargs", () => {
    const { output } = shell(`< list tr '\\n' '\\0' | xargs -0 -n 2 node ${ENTRY} check --format ndjson`);
    expect(linesOf(output)).toEqual(whole);
  }, 60_000);

  it.each([
    ["SLURM_ARRAY_TASK_ID", /report\.\$SLURM_ARRAY_TASK_ID\.ndjson/],
    ["JOB_COMPLETION_INDEX", /\/out\/report\.\$JOB_COMPLETION_INDEX\.ndjson/],
  ])(
    "are all there after the page's line for %s, each task with its share",
    (variable, report) => {
      const line = lineOf(variable, "sh").replaceAll("/100", "/3").replace(report, `part.$${variable}`);
      for (const task of ["0", "1", "2"]) shell(line, { [variable]: task });
      const parts = ["0", "1", "2"].map((task) =>
        linesOf(readFileSync(join(folder.path, `part.${task}`), "utf8")),
      );
      expect(parts.map((part) => part.length)).toEqual([2, 2, 2]);
      expect(parts.flat().sort()).toEqual([...whole].sort());
    },
    60_000,
  );

  it("go through the command that the page gives to Spark, which fails only where a file could not be read", () => {
    const command = /"(sh -c .*)"/.exec(lineOf("pipe(", "python"))?.[1] ?? "";
    const part = (files: readonly string[]) => shell(`printf '%s\\n' ${files.join(" ")} | ${command}`);
    const [clean, faulty, missing] = [part(["a.xlsx"]), part(["a.xlsx", "f.xlsx"]), part(["没有.xlsx"])];
    expect([clean.code, faulty.code]).toEqual([0, 0]);
    expect(linesOf(faulty.output)).toEqual([whole[0], whole[5]]);
    expect(missing.code).not.toBe(0);
    expect(linesOf(missing.output)).toEqual([whole[3]]);
  }, 60_000);
});
