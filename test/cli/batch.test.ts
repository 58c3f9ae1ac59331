import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { FileJson } from "../../src/reports";
import { readGrids } from "../../src/xlsx";
import { evalcheck, useTemporaryFolder, type Surroundings } from "./command-line";

const SAMPLES = join(__dirname, "../../src/workbench/samples");
const ENGLISH = { LANG: "en_US.UTF-8" };

const folder = useTemporaryFolder();

function put(files: Readonly<Record<string, "clean" | "figures" | "department" | "broken">>): void {
  for (const [name, sample] of Object.entries(files)) {
    const path = join(folder.path, name);
    mkdirSync(join(path, ".."), { recursive: true });
    if (sample === "broken") writeFileSync(path, "no workbook");
    else copyFileSync(join(SAMPLES, `${sample}.xlsx`), path);
  }
}

function check(argv: readonly string[], more: Surroundings = {}) {
  return evalcheck(["check", ...argv], { cwd: folder.path, env: ENGLISH, ...more });
}

async function filesOf(argv: readonly string[], more: Surroundings = {}): Promise<FileJson[]> {
  const { stdout } = await check([...argv, "--format", "ndjson"], more);
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as FileJson);
}

describe("several threads", () => {
  it("write what one writes, byte for byte and in every format, past files that cannot be read", async () => {
    put({
      "in/a.xlsx": "clean",
      "in/b.xlsx": "figures",
      "in/c.xlsx": "broken",
      "in/d/e.xlsx": "department",
      "in/f.xlsx": "figures",
    });
    const argv = ["in", "absent.xlsx"];
    for (const format of ["ndjson", "html", "xlsx"]) {
      const [one, four] = await Promise.all(
        ["1", "4"].map(async (jobs) => {
          const output = `report-${jobs}.${format}`;
          const outcome = await check([...argv, "--format", format, "--jobs", jobs, "--output", output]);
          return { ...outcome, bytes: readFileSync(join(folder.path, output)) };
        }),
      );
      expect(one!.bytes.length).toBeGreaterThan(1000);
      expect(four!.bytes.equals(one!.bytes)).toBe(true);
      expect({ exitCode: four!.exitCode, stderr: four!.stderr }).toEqual({
        exitCode: 2,
        stderr: one!.stderr,
      });
    }
  }, 60_000);
});

describe("patterns", () => {
  it("stand for the workbooks that they fit, in order, without owner files and others", async () => {
    put({
      "表/2023/a.xlsx": "clean",
      "表/2023/~$a.xlsx": "clean",
      "表/2023/notes.txt": "broken",
      "表/2024/深/b.xlsm": "clean",
      "表/c.xlsx": "clean",
    });
    symlinkSync(join(folder.path, "表"), join(folder.path, "表", "again"));
    const names = async (...argv: string[]) => (await filesOf(argv)).map(({ file }) => file);
    expect(await names("表/*")).toEqual(["表/c.xlsx"]);
    expect(await names("表/**/*.xlsx")).toEqual(["表/2023/a.xlsx", "表/c.xlsx"]);
    expect(await names("表/{2023,2024}/**", "表/c.xlsx")).toEqual([
      "表/2023/a.xlsx",
      "表/2024/深/b.xlsm",
      "表/c.xlsx",
    ]);
  });

  it("are not seen in the name of a file that is there, and brackets of a name mean themselves", async () => {
    put({ "[2023]附件(1)*.xlsx": "clean", "附件(1)-甲.xlsx": "clean", "附件1-乙.xlsx": "clean" });
    const names = async (...argv: string[]) => (await filesOf(argv)).map(({ file }) => file);
    expect(await names("[2023]附件(1)*.xlsx")).toEqual(["[2023]附件(1)*.xlsx"]);
    expect(await names("附件(1)*.xlsx")).toEqual(["附件(1)-甲.xlsx"]);
  });

  it("that fit nothing are named as what could not be found", async () => {
    put({ "a.xlsx": "clean" });
    const [file] = await filesOf(["b*.xlsx"]);
    expect(file).toMatchObject({ file: "b*.xlsx", error: { problem: "not-found" } });
  });
});

describe("a list on standard input", () => {
  it("may be lines of an earlier report, so that what failed can be tried again", async () => {
    put({ "a.xlsx": "clean", "{b}.xlsx": "clean" });
    const first = await filesOf(["a.xlsx", "gone.xlsx"]);
    const failed = first.filter(({ error }) => error).map((file) => JSON.stringify(file));
    const again = await filesOf(["-"], { stdin: [...failed, "{b}.xlsx", '{"file":"a.xlsx"}'].join("\n") });
    expect(again.map(({ file, error }) => [file, error?.problem])).toEqual([
      ["gone.xlsx", "not-found"],
      ["{b}.xlsx", undefined],
      ["a.xlsx", undefined],
    ]);
  });
});

describe("an earlier report", () => {
  const rules = ({ findings }: FileJson) => findings.map(({ rule }) => rule);

  it.each(["json", "ndjson"])("of format %s hides what it has, and nothing else", async (format) => {
    put({ "a.xlsx": "figures" });
    await check(["a.xlsx", "--format", format, "--output", "before"]);
    expect(rules((await filesOf(["a.xlsx", "--since", "before"]))[0]!)).toEqual([]);
    put({ "b.xlsx": "figures" });
    const [a, b] = await filesOf(["a.xlsx", "b.xlsx", "--since", "before"]);
    expect(rules(a!)).toEqual([]);
    // A copy of the table in another file has the same findings, and they are that file's own.
    expect(rules(b!)).toContain("score-exceeds-points");
  });

  it("knows a file that was renamed", async () => {
    put({ "a.xlsx": "figures", "new/a2.xlsx": "figures" });
    await check(["a.xlsx", "--format", "json", "--output", "before.json"]);
    expect(rules((await filesOf(["new", "--since", "before.json"]))[0]!)).toEqual([]);
  });

  it("changes neither the exit code nor the counts, and the summary says how many are new", async () => {
    put({ "a.xlsx": "figures" });
    await check(["a.xlsx", "--format", "json", "--output", "before.json"]);
    const { exitCode, stdout } = await check(["a.xlsx", "--since", "before.json"]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/: 5 errors, .* 0 of them are new\.\n$/);
  });

  it.each(["a.xlsx", "list.json"])("that is none, such as %s, is refused", async (since) => {
    put({ "a.xlsx": "clean" });
    writeFileSync(join(folder.path, "list.json"), '[{"name":"a"}]');
    const { exitCode, stdout, stderr } = await check(["a.xlsx", "--since", since]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`${since} is no report to compare with`);
  });

  it("that is not there is refused, and said to be missing", async () => {
    put({ "a.xlsx": "clean" });
    const { exitCode, stdout, stderr } = await check(["a.xlsx", "--since", "absent.json"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("absent.json cannot be read: There is no such file. Check the path");
  });
});

describe("breaking off", () => {
  it.each(["1", "3"])(
    "leaves what was there and no half-written file, with %s threads",
    async (jobs) => {
      const files = Array.from({ length: 12 }, (_, index) => `in/${String(index).padStart(2, "0")}.xlsx`);
      put(Object.fromEntries(files.map((file) => [file, file.includes("05") ? "broken" : "figures"])));
      writeFileSync(join(folder.path, "report.ndjson"), "old");
      const before = readdirSync(folder.path);
      const interruption = new AbortController();
      const halfway: string[] = [];
      const argv = ["in", "--format", "ndjson", "--output", "report.ndjson", "--jobs", jobs];
      const { exitCode, stderr } = await check(argv, {
        signal: interruption.signal,
        onStderr: (complaint) => {
          if (interruption.signal.aborted) return;
          halfway.push(complaint, ...readdirSync(folder.path).filter((name) => name.endsWith(".tmp")));
          interruption.abort();
        },
      });
      expect(exitCode).toBe(130);
      // It had got to the file that cannot be read, and had begun to write.
      expect(halfway).toEqual([
        expect.stringContaining("05.xlsx: This is no Excel workbook"),
        expect.stringMatching(/^\.evalcheck-.*\.tmp$/),
      ]);
      expect(stderr).toMatch(/Broken off after 6 of 12 files; report\.ndjson was not written\.\n$/);
      expect(readFileSync(join(folder.path, "report.ndjson"), "utf8")).toBe("old");
      expect(readdirSync(folder.path)).toEqual(before);
    },
    30_000,
  );
});

describe("the file of the report", () => {
  it("is replaced as a whole and keeps its access rights; a link to it stays one", async () => {
    put({ "a.xlsx": "clean" });
    writeFileSync(join(folder.path, "real.json"), "old", { mode: 0o600 });
    symlinkSync("real.json", join(folder.path, "link.json"));
    await check(["a.xlsx", "--format", "json", "--output", "link.json"]);
    expect(readFileSync(join(folder.path, "real.json"), "utf8")).toContain('"a.xlsx"');
    expect(statSync(join(folder.path, "real.json")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder.path).sort()).toEqual(["a.xlsx", "link.json", "real.json"]);
  });

  it("may be a workbook, which lists tables, findings and files that could not be read", async () => {
    put({ "a.xlsx": "figures", "b.xlsx": "broken", "c.xlsx": "department" });
    await check([".", "--format", "xlsx", "--output", "summary.xlsx"]);
    const [tables, findings] = readGrids(new Uint8Array(readFileSync(join(folder.path, "summary.xlsx"))));
    const rows = Array.from({ length: tables!.rows }, (_, row) =>
      Array.from({ length: tables!.columns }, (_, column) => tables!.cell(row, column).value),
    );
    const [titles, ...lines] = rows;
    const at = (title: string) => titles!.indexOf(title);
    expect(lines.map((line) => [line[at("File")], line[at("Sheet")]])).toEqual([
      ["a.xlsx", "自评表"],
      ["b.xlsx", null],
      ["c.xlsx", "单一窗口"],
      ["c.xlsx", "流通市场"],
      ["c.xlsx", "贸易摩擦"],
      ["c.xlsx", "家政扶贫"],
      ["c.xlsx", "广交会"],
    ]);
    expect(
      [at("Score stated"), at("Score computed"), at("Rate computed"), at("Errors")].map((i) => lines[0]![i]),
    ).toEqual([98.6, 98.3, 0.9, 5]);
    expect(lines[1]![at("Remark")]).toMatch(/^This is no Excel workbook/);
    const listed = Array.from({ length: findings!.rows - 1 }, (_, row) => findings!.cell(row + 1, 5).value);
    expect(listed).toContain("score-exceeds-points");
    expect(findings!.cell(0, 6).value).toBe("Kind");
    expect(findings!.cell(1 + listed.indexOf("score-exceeds-points"), 6).value).toBe("Score above points");
  });
});

describe("colours", () => {
  const coloured = async (more: Surroundings) => (await check(["a.xlsx"], more)).stdout.includes("\u001b[");

  it("are for terminals, unless NO_COLOR or the terminal refuses them or FORCE_COLOR wants them", async () => {
    put({ "a.xlsx": "figures" });
    expect(await coloured({})).toBe(false);
    expect(await coloured({ screen: 120 })).toBe(true);
    expect(await coloured({ screen: 120, env: { ...ENGLISH, NO_COLOR: "1" } })).toBe(false);
    expect(await coloured({ screen: 120, env: { ...ENGLISH, NO_COLOR: "" } })).toBe(true);
    expect(await coloured({ screen: 120, env: { ...ENGLISH, TERM: "dumb" } })).toBe(false);
    expect(await coloured({ env: { ...ENGLISH, FORCE_COLOR: "1" } })).toBe(true);
  });

  it("stay out of a file", async () => {
    put({ "a.xlsx": "figures" });
    await check(["a.xlsx", "--output", "report.txt"], { screen: 50 });
    expect(readFileSync(join(folder.path, "report.txt"), "utf8")).not.toContain("\u001b");
  });
});
