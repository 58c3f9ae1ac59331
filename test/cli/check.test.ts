import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { FileJson } from "../../src/reports";
import { compoundFile } from "../xlsx/ooxml-package";
import { evalcheck, useTemporaryFolder } from "./command-line";

const SAMPLES = join(__dirname, "../../src/workbench/samples");
const ENGLISH = { LANG: "en_US.UTF-8" };

/** Copies sample workbooks into a folder: the clean one, and the one whose figures contradict each other. */
function putSamples(folder: string, files: Readonly<Record<string, "clean" | "figures">>): void {
  for (const [name, sample] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    copyFileSync(join(SAMPLES, `${sample}.xlsx`), path);
  }
}

interface JsonReport {
  readonly version: number;
  readonly profile: string;
  readonly files: readonly FileJson[];
}

const folder = useTemporaryFolder();

function inFolder(argv: readonly string[], more: { stdin?: string; terminal?: boolean } = {}) {
  return evalcheck(["check", ...argv], { cwd: folder.path, env: ENGLISH, ...more });
}

async function checkedFiles(argv: readonly string[], stdin?: string): Promise<string[]> {
  const { stdout } = await inFolder([...argv, "--format", "json"], stdin === undefined ? {} : { stdin });
  return (JSON.parse(stdout) as JsonReport).files.map(({ file }) => file);
}

describe("the exit code", () => {
  it("is 0 without an error, 1 with one, 2 with a file that cannot be read", async () => {
    putSamples(folder.path, { "clean.xlsx": "clean", "faulty.xlsx": "figures" });
    writeFileSync(join(folder.path, "old.xls"), compoundFile("Root Entry", "Workbook"));
    expect((await inFolder(["clean.xlsx"])).exitCode).toBe(0);
    expect((await inFolder(["clean.xlsx", "faulty.xlsx"])).exitCode).toBe(1);
    expect((await inFolder(["old.xls", "clean.xlsx", "faulty.xlsx"])).exitCode).toBe(2);
  });

  it("does not depend on the severities that are shown", async () => {
    putSamples(folder.path, { "faulty.xlsx": "figures", "clean.xlsx": "clean" });
    for (const severity of ["error", "warning", "advice"]) {
      expect((await inFolder(["faulty.xlsx", "--min-severity", severity])).exitCode).toBe(1);
      expect((await inFolder(["clean.xlsx", "--min-severity", severity])).exitCode).toBe(0);
    }
  });
});

describe("which files are checked", () => {
  it("leaves out a pipe that is named like a workbook, which may have no end", async () => {
    putSamples(folder.path, { "a.xlsx": "clean" });
    execFileSync("mkfifo", [join(folder.path, "b.xlsx")]);
    symlinkSync("b.xlsx", join(folder.path, "c.xlsx"));
    symlinkSync("a.xlsx", join(folder.path, "d.xlsx"));
    expect(await checkedFiles(["."])).toEqual(["a.xlsx", "d.xlsx"]);
  });

  it("does not take an empty name for the folder that it runs in", async () => {
    putSamples(folder.path, { "a.xlsx": "clean" });
    expect((await inFolder([""])).exitCode).toBe(2);
    expect(await checkedFiles([""])).toEqual([""]);
  });

  it("takes every .xlsx and .xlsm of a folder, subfolders included, but no owner file, in order and once", async () => {
    putSamples(folder.path, {
      "表/b.xlsx": "clean",
      "表/a.XLSM": "clean",
      "表/深/c.xlsx": "clean",
      "表/~$b.xlsx": "clean",
      "表/notes.txt": "clean",
    });
    symlinkSync(join(folder.path, "表"), join(folder.path, "表", "again"));
    const files = await checkedFiles(["表", "表/b.xlsx", join(folder.path, "表", "b.xlsx")]);
    expect(files).toEqual(["表/a.XLSM", "表/b.xlsx", "表/深/c.xlsx"]);
  });

  it("reads a list on standard input, one path a line", async () => {
    putSamples(folder.path, { "a b.xlsx": "clean", "c.xlsx": "clean" });
    expect(await checkedFiles(["-"], "a b.xlsx\r\n\nc.xlsx\n")).toEqual(["a b.xlsx", "c.xlsx"]);
  });

  it("refuses to call nothing a success", async () => {
    const { exitCode, stderr } = await inFolder(["."]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("No .xlsx or .xlsm file was found");
  });
});

describe("a file that cannot be read", () => {
  it("is named with the reason and what to do, and the others are still checked", async () => {
    putSamples(folder.path, { "z.xlsx": "clean" });
    writeFileSync(join(folder.path, "locked.xlsx"), compoundFile("EncryptedPackage"));
    writeFileSync(join(folder.path, "page.xlsx"), "<html>");
    const argv = ["locked.xlsx", "page.xlsx", "absent.xlsx", "z.xlsx"];

    const asJson = await inFolder([...argv, "--format", "json"]);
    const report = JSON.parse(asJson.stdout) as JsonReport;
    expect(report.files.map(({ error }) => error?.problem ?? null)).toEqual([
      "encrypted",
      "not-a-zip",
      "not-found",
      null,
    ]);
    expect(report.files[3]!.tables).toHaveLength(1);
    expect(asJson.stderr).toContain(
      "locked.xlsx: The workbook needs a password to open. Remove the password",
    );
    expect(asJson.stderr).toContain("absent.xlsx: There is no such file.");

    const asText = await inFolder(argv);
    expect(asText.stdout).toContain("page.xlsx\n  This is no Excel workbook");
    expect(asText.stdout).toContain("3 more files could not be read.");
    expect(asText.stderr).toBe("");
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)("may be a folder without permission (skipped for root, who may all)", async () => {
    putSamples(folder.path, { "in/closed/a.xlsx": "clean", "in/b.xlsx": "clean" });
    chmodSync(join(folder.path, "in/closed"), 0);
    const { exitCode, stdout } = await inFolder(["in", "--format", "json"]);
    expect(exitCode).toBe(2);
    expect((JSON.parse(stdout) as JsonReport).files.map(({ error }) => error?.problem)).toEqual([
      undefined,
      "no-access",
    ]);
  });
});

it("a file's name gives a terminal no commands", async () => {
  const { stderr } = await inFolder(["-", "--format", "json"], { stdin: "\u001b[31mred\rname.xlsx\n" });
  expect(stderr).toBe(" [31mred name.xlsx: There is no such file. Check the path and the name.\n");
});

describe("where the report goes", () => {
  it("goes into a file, and standard output stays empty", async () => {
    putSamples(folder.path, { "a.xlsx": "figures" });
    const { stdout, exitCode } = await inFolder(["a.xlsx", "--format", "json", "--output", "report.json"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    const report = JSON.parse(readFileSync(join(folder.path, "report.json"), "utf8")) as JsonReport;
    expect(report.files).toHaveLength(1);
  });

  it("never goes over a workbook that is checked", async () => {
    putSamples(folder.path, { "a.xlsx": "clean" });
    const before = readFileSync(join(folder.path, "a.xlsx"));
    const { exitCode, stderr } = await inFolder(["a.xlsx", "--output", "./a.xlsx"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("one of the files to check");
    expect(readFileSync(join(folder.path, "a.xlsx")).equals(before)).toBe(true);
  });

  it("never goes over one by a link either, be it to the file or to its folder", async () => {
    putSamples(folder.path, { "in/a.xlsx": "clean" });
    const before = readFileSync(join(folder.path, "in/a.xlsx"));
    symlinkSync("in/a.xlsx", join(folder.path, "link.xlsx"));
    symlinkSync("in", join(folder.path, "folder"));
    for (const place of ["link.xlsx", "folder/a.xlsx"]) {
      const { exitCode, stderr } = await inFolder(["in/a.xlsx", "--output", place]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("one of the files to check");
    }
    expect(readFileSync(join(folder.path, "in/a.xlsx")).equals(before)).toBe(true);
  });

  const itWithFullDevice = existsSync("/dev/full") ? it : it.skip;

  itWithFullDevice("says that it could not be finished, which is no verdict on the files", async () => {
    putSamples(folder.path, { "a.xlsx": "figures" });
    const { exitCode, stderr } = await inFolder(["a.xlsx", "--output", "/dev/full"]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "evalcheck: The report could not be written to /dev/full (ENOSPC). Check the space on the disk and try again.\n",
    );
  });

  it("says that a place cannot be written", async () => {
    putSamples(folder.path, { "a.xlsx": "clean" });
    const { exitCode, stderr } = await inFolder(["a.xlsx", "--output", "no/such/folder/r.json"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("cannot be written");
  });
});

describe("progress", () => {
  it("is shown on a terminal alone, and not where it is not wanted", async () => {
    putSamples(folder.path, { "a.xlsx": "clean", "b.xlsx": "clean" });
    expect((await inFolder(["a.xlsx", "b.xlsx"], { terminal: true })).stderr).toContain(
      "Checking 2/2  b.xlsx",
    );
    expect((await inFolder(["a.xlsx", "b.xlsx"])).stderr).toBe("");
    expect((await inFolder(["a.xlsx", "--no-progress"], { terminal: true })).stderr).toBe("");
    expect((await inFolder(["a.xlsx", "--quiet"], { terminal: true })).stderr).toBe("");
  });
});

describe("the text report", () => {
  it("groups by file and sheet, with each table's score and each finding's cell and remedy", async () => {
    putSamples(folder.path, { "a.xlsx": "figures" });
    const { stdout } = await inFolder(["a.xlsx"]);
    expect(stdout).toMatch(/^a\.xlsx\n {2}\S.*\n {4}A1:[A-Z]+\d+ .* score [\d.]+/);
    expect(stdout).toMatch(/^ {4}error {2}[A-Z]+\d+ {2}.+ {2}\[[a-z-]+\]\n {6}To do: \S/m);
    expect(stdout).toMatch(/\nChecked 1 file, 1 table: \d+ errors?, \d+ warnings?, \d+ advice\.\n$/);
  });

  it("says nothing about what is in order when it is to be quiet", async () => {
    putSamples(folder.path, { "a.xlsx": "clean", "b.xlsx": "figures" });
    expect((await inFolder(["a.xlsx", "--quiet", "--min-severity", "error"])).stdout).toBe("");
    const { stdout } = await inFolder(["a.xlsx", "b.xlsx", "--quiet", "--min-severity", "error"]);
    expect(stdout).toMatch(/^b\.xlsx\n/);
    expect(stdout).not.toContain("Checked");
  });

  it("shows what is severe enough and nothing else", async () => {
    putSamples(folder.path, { "a.xlsx": "figures" });
    const { stdout } = await inFolder(["a.xlsx", "--min-severity", "error"]);
    expect(stdout).toMatch(/^ {4}error /m);
    expect(stdout).not.toMatch(/^ {4}(warning|advice) /m);
  });
});
