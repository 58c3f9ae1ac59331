import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { useTemporaryFolder } from "./command-line";

const LOADER = pathToFileURL(require.resolve("tsx")).href;
const ENTRY = join(__dirname, "../../src/cli/index.ts");
const FIGURES = join(__dirname, "../../src/workbench/samples/figures.xlsx");

const folder = useTemporaryFolder();
beforeEach(() => copyFileSync(FIGURES, join(folder.path, "a.xlsx")));

const describeWithShell = process.platform === "win32" ? describe.skip : describe;
const itWithFullDevice = existsSync("/dev/full") ? it : it.skip;

/** Runs a line of a shell in which `evalcheck` is the command line. */
function shell(line: string): { code: number; stdout: string; stderr: string } {
  const evalcheck = `evalcheck() { "${process.execPath}" --import "${LOADER}" "${ENTRY}" "$@"; }`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `${evalcheck}\n${line}`], {
    cwd: folder.path,
    env: { ...process.env, LC_ALL: "en_US.UTF-8" },
    encoding: "utf8",
  });
  return { code: status ?? -1, stdout, stderr };
}

describeWithShell("a stream that takes no more", () => {
  it("of the report ends the run as it would have ended", () => {
    const { stdout, stderr } = shell("{ evalcheck check a.xlsx; echo $? >&2; } | true");
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "1\n" });
  }, 60_000);

  it("of complaints keeps nothing from the report", () => {
    const line = "evalcheck check none.xlsx a.xlsx --format json --output report.json; echo $?";
    expect(shell(`{ ${line}; } 2>&1 >code | true; cat code`).stdout).toBe("2\n");
    expect(readFileSync(join(folder.path, "report.json"), "utf8")).toContain('"file":"a.xlsx"');
  }, 60_000);

  itWithFullDevice(
    "because its disk is full is no verdict on the files",
    () => {
      const { code, stderr } = shell("evalcheck check a.xlsx > /dev/full");
      expect(code).toBe(2);
      expect(stderr).toBe("evalcheck: The output could not be written (ENOSPC).\n");
      expect(shell("evalcheck nonsense 2> /dev/full").code).toBe(2);
    },
    60_000,
  );
});

describeWithShell("what nobody foresaw", () => {
  it("is told with all that is known of it, and is no verdict on the files", () => {
    const fault = join(folder.path, "fault.mjs");
    writeFileSync(fault, `process.stdout.write = () => { throw new RangeError("nobody foresaw this"); };`);
    const { code, stderr } = shell(`NODE_OPTIONS="--import=${pathToFileURL(fault).href}" evalcheck rules`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^RangeError: nobody foresaw this\n +at /);
  }, 60_000);
});
