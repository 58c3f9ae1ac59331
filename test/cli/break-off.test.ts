import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CorrectedFileJson } from "../../src/reports/corrections";
import { readGrids } from "../../src/xlsx";
import { useTemporaryFolder, type Outcome } from "./command-line";

const ENTRY = join(__dirname, "../../src/cli/index.ts");
const LOADER = pathToFileURL(require.resolve("tsx")).href;
const SAMPLE = join(__dirname, "../../src/workbench/samples/figures.xlsx");

/** So many that no machine is through with them before it is told to stop. */
const FILES = Array.from({ length: 150 }, (_, index) => `${String(index).padStart(3, "0")}.xlsx`);

const folder = useTemporaryFolder();

/** Windows knows no signals: there a process can only be ended. */
const itWithSignals = process.platform === "win32" ? it.skip : it;

/** Runs the command line in a process of its own, and sends it a signal as soon as a condition holds, or over and over. */
function brokenOff(
  argv: readonly string[],
  signal: NodeJS.Signals,
  when: () => boolean,
  { again = false } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ["--import", LOADER, ENTRY, ...argv, "--locale", "en-US"], {
    cwd: folder.path,
  });
  const written = { stdout: "", stderr: "" };
  child.stdout.on("data", (piece: Buffer) => (written.stdout += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (written.stderr += piece.toString()));
  const watch = setInterval(() => {
    if (when() && child.kill(signal) && !again) clearInterval(watch);
  }, 2);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ exitCode: code ?? -1, ...written });
    });
  });
}

function putFiles(): Buffer {
  mkdirSync(join(folder.path, "in"));
  for (const file of FILES) copyFileSync(SAMPLE, join(folder.path, "in", file));
  return readFileSync(SAMPLE);
}

function namesIn(name: string): string[] {
  try {
    return readdirSync(join(folder.path, name)).sort();
  } catch {
    return [];
  }
}

function bytesOf(...path: string[]): Buffer {
  return readFileSync(join(folder.path, ...path));
}

function corrected(stdout: string): CorrectedFileJson[] {
  return (JSON.parse(stdout) as { files: CorrectedFileJson[] }).files;
}

describe("Ctrl-C", () => {
  itWithSignals(
    "lets fix finish the copy at hand, and the report has those that are there",
    async () => {
      const source = putFiles();
      const { exitCode, stdout, stderr } = await brokenOff(
        ["fix", "in", "--out", "copies", "--format", "json"],
        "SIGINT",
        () => namesIn("copies").length >= 3,
      );
      const copies = namesIn("copies");
      expect(exitCode).toBe(130);
      expect(copies).toEqual(FILES.slice(0, copies.length));
      expect(copies.length).toBeLessThan(FILES.length);
      expect(stderr).toBe(
        `Broken off after ${copies.length} of ${FILES.length} files; the report has what was corrected, all others are as they were.\n`,
      );
      expect(corrected(stdout).map(({ output }) => output)).toEqual(
        copies.map((name) => join("copies", name)),
      );
      for (const name of copies) expect(readGrids(bytesOf("copies", name))).toHaveLength(1);
      for (const name of FILES) expect(bytesOf("in", name).equals(source)).toBe(true);
      expect(readdirSync(folder.path).sort()).toEqual(["copies", "in"]);
    },
    60_000,
  );

  itWithSignals(
    "leaves each file that is written over as it was or as it is to be, and the report tells which",
    async () => {
      const source = putFiles();
      const isChanged = (name: string) => !bytesOf("in", name).equals(source);
      const { exitCode } = await brokenOff(
        ["fix", "in", "--in-place", "--format", "json", "--output", "report.json"],
        "SIGINT",
        () => isChanged(FILES[2]!),
      );
      expect(exitCode).toBe(130);
      expect(namesIn("in")).toEqual(FILES);
      const changed = FILES.filter(isChanged);
      expect(corrected(bytesOf("report.json").toString()).map(({ output }) => output)).toEqual(
        changed.map((name) => join("in", name)),
      );
      expect(changed.length).toBeLessThan(FILES.length);
      for (const name of changed) expect(bytesOf("in", name).equals(bytesOf("in", FILES[0]!))).toBe(true);
      expect(readGrids(bytesOf("in", FILES[0]!))).toHaveLength(1);
      expect(readdirSync(folder.path).sort()).toEqual(["in", "report.json"]);
    },
    60_000,
  );

  itWithSignals(
    "leaves fix at once when it comes again, and neither a half-written file nor the draft of one",
    async () => {
      const source = putFiles();
      let isBegun = false;
      const { exitCode } = await brokenOff(
        ["fix", "in", "--in-place", "--output", "report.txt"],
        "SIGINT",
        () => (isBegun ||= !bytesOf("in", FILES[2]!).equals(source)),
        { again: true },
      );
      expect(exitCode).toBe(130);
      // The file at hand may have been through in between, and the report with it.
      expect(readdirSync(folder.path).filter((name) => name !== "report.txt")).toEqual(["in"]);
      expect(namesIn("in")).toEqual(FILES);
      for (const name of FILES) expect(readGrids(bytesOf("in", name))).toHaveLength(1);
    },
    60_000,
  );

  itWithSignals.each<[NodeJS.Signals, number]>([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])(
    "ends check by %s with %d: the earlier report stays, and nothing beside it",
    async (signal, code) => {
      putFiles();
      writeFileSync(join(folder.path, "report.ndjson"), "earlier");
      const isBegun = () => readdirSync(folder.path).some((name) => name.endsWith(".tmp") && isFilled(name));
      const isFilled = (name: string) => statSync(join(folder.path, name)).size > 0;
      const { exitCode, stdout, stderr } = await brokenOff(
        ["check", "in", "--format", "ndjson", "--output", "report.ndjson"],
        signal,
        isBegun,
      );
      expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
      expect(stderr).toMatch(/^Broken off after \d+ of 150 files; report\.ndjson was not written\.\n$/);
      expect(bytesOf("report.ndjson").toString()).toBe("earlier");
      expect(readdirSync(folder.path).sort()).toEqual(["in", "report.ndjson"]);
    },
    60_000,
  );
});
