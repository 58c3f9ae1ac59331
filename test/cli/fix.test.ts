import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { planCorrections, validate } from "../../src/core";
import type { CorrectedFileJson } from "../../src/reports/corrections";
import { patchWorkbook, readGrids, readWorkbook, readWorkbookMemory } from "../../src/xlsx";
import { gridOfForm, percent } from "../core/layouts/form";
import { PROJECT_FORMS } from "../core/layouts/project-forms";
import { compoundFile } from "../xlsx/ooxml-package";
import { writtenBySheetJs } from "../xlsx/patch/workbook-writers";
import { evalcheck, useTemporaryFolder } from "./command-line";

const SAMPLES = join(__dirname, "../../src/workbench/samples");
const ENGLISH = { LANG: "en_US.UTF-8" };

const folder = useTemporaryFolder();

function put(files: Readonly<Record<string, "clean" | "figures" | "formulas">>): void {
  for (const [name, sample] of Object.entries(files)) {
    const path = join(folder.path, name);
    mkdirSync(join(path, ".."), { recursive: true });
    copyFileSync(join(SAMPLES, `${sample}.xlsx`), path);
  }
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder.path, name)));
}

function fix(argv: readonly string[], stdin?: string) {
  return evalcheck(["fix", ...argv], {
    cwd: folder.path,
    env: ENGLISH,
    ...(stdin !== undefined && { stdin }),
  });
}

async function fixedFiles(argv: readonly string[]): Promise<CorrectedFileJson[]> {
  const { stdout } = await fix([...argv, "--format", "json"]);
  return (JSON.parse(stdout) as { files: CorrectedFileJson[] }).files;
}

function safeFixesLeft(name: string): number {
  return validate(readGrids(bytesOf(name))).findings.filter((finding) => finding.fix?.safety === "safe")
    .length;
}

describe("a corrected copy", () => {
  it("holds every safe correction, and the source stays as it is", async () => {
    put({ "a.xlsx": "figures" });
    const source = bytesOf("a.xlsx");
    const planned = planCorrections(validate(readGrids(source))).edits;
    const [file] = await fixedFiles(["a.xlsx", "--out", "copies"]);
    expect(file!.edits.map(({ cell }) => cell)).toHaveLength(planned.length);
    expect(planned.length).toBeGreaterThan(0);
    expect(safeFixesLeft("a.xlsx")).toBeGreaterThan(0);
    expect(safeFixesLeft("copies/a.xlsx")).toBe(0);
    expect(Buffer.from(bytesOf("a.xlsx")).equals(source)).toBe(true);
  });

  it("is corrected no further by a second run, nor changed by it", async () => {
    put({ "a.xlsx": "figures", "b.xlsx": "formulas" });
    await fix(["a.xlsx", "b.xlsx", "--out", "first", "--mark"]);
    await fix(["first", "--out", "second", "--mark"]);
    for (const name of ["a.xlsx", "b.xlsx"]) {
      expect(Buffer.from(bytesOf(`second/${name}`)).equals(bytesOf(`first/${name}`))).toBe(true);
    }
  });

  it("keeps points in percent as they are written", async () => {
    const sichuan = PROJECT_FORMS.find(({ name }) => name.startsWith("L4"))!;
    const weights = { I12: percent(30), I13: "30%", I14: percent(20), I15: percent(10), I16: percent(95) };
    const grid = gridOfForm(sichuan, { ...weights, G7: percent(10), H7: 9 });
    writeFileSync(join(folder.path, "a.xlsx"), writtenBySheetJs(grid));
    const [file] = await fixedFiles(["a.xlsx", "--out", "first"]);
    expect(file!.edits.map(({ cell, after }) => `${cell} ${after}`).sort()).toEqual([
      "H7 9.9",
      "I13 0.3",
      "I16 1",
    ]);
    const [fixed] = readGrids(bytesOf("first/a.xlsx"));
    expect([fixed!.cell(12, 8), fixed!.cell(15, 8)]).toEqual([
      { value: 0.3, format: "0%" },
      { value: 1, format: "0.00%" },
    ]);
    expect(validate([fixed!]).findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
    await fix(["first/a.xlsx", "--out", "second"]);
    expect(Buffer.from(bytesOf("second/a.xlsx")).equals(bytesOf("first/a.xlsx"))).toBe(true);
  });

  it("is the very file where there is nothing to correct", async () => {
    put({ "a.xlsx": "clean" });
    const { exitCode, stdout } = await fix(["a.xlsx", "--out", "copies"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Nothing that can be corrected automatically.");
    expect(Buffer.from(bytesOf("copies/a.xlsx")).equals(bytesOf("a.xlsx"))).toBe(true);
  });

  it("keeps the rights of its source, also over an earlier copy", async () => {
    put({ "a.xlsx": "figures" });
    chmodSync(join(folder.path, "a.xlsx"), 0o640);
    await fix(["a.xlsx", "--out", "copies"]);
    expect(statSync(join(folder.path, "copies/a.xlsx")).mode & 0o777).toBe(0o640);
    chmodSync(join(folder.path, "copies/a.xlsx"), 0o666);
    await fix(["a.xlsx", "--out", "copies"]);
    expect(statSync(join(folder.path, "copies/a.xlsx")).mode & 0o777).toBe(0o640);
  });

  it("holds corrections that need a look only where they are asked for", async () => {
    put({ "a.xlsx": "figures" });
    const report = validate(readGrids(bytesOf("a.xlsx")));
    const wanted = planCorrections(report, { include: "review" }).edits.length;
    const safe = planCorrections(report).edits.length;
    const [plain] = await fixedFiles(["a.xlsx", "--out", "safe"]);
    const [reviewed] = await fixedFiles(["a.xlsx", "--out", "all", "--review"]);
    expect([plain!.edits.length, reviewed!.edits.length]).toEqual([safe, wanted]);
  });

  it("has highlights on what is left, and on nothing that was corrected", async () => {
    put({ "a.xlsx": "figures" });
    await fix(["a.xlsx", "--out", "copies", "--mark"]);
    const [sheet] = readWorkbook(bytesOf("copies/a.xlsx")).sheets;
    const left = validate(readGrids(bytesOf("copies/a.xlsx"))).findings.filter(({ cell }) => cell !== null);
    const marked = sheet!.conditionalFormats
      .filter(({ formulas }) => formulas[0]?.includes("evalcheck:"))
      .flatMap(({ areas }) => areas)
      .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect(marked).toBe(new Set(left.map(({ cell }) => `${cell!.row}:${cell!.column}`)).size);
  });

  it("carries the record of what was written into it", async () => {
    put({ "a.xlsx": "figures" });
    const [file] = await fixedFiles(["a.xlsx", "--out", "copies"]);
    const reading = readWorkbookMemory(bytesOf("copies/a.xlsx"));
    expect(reading.readable && reading.memory.records.map(({ rule }) => rule)).toEqual(
      file!.edits.map(({ rule }) => rule),
    );
  });
});

describe("where copies go", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["a folder's by their way within it", ["in"], ["a.xlsx", "sub/a.xlsx"]],
    ["a file's by its name", ["in/sub/a.xlsx"], ["a.xlsx"]],
    [
      "several files' from the folder that they share",
      ["in/a.xlsx", "in/sub/a.xlsx"],
      ["a.xlsx", "sub/a.xlsx"],
    ],
    ["several folders' below their names", ["in/sub", "other"], ["in/sub/a.xlsx", "other/a.xlsx"]],
  ])("%s", async (_, paths, expected) => {
    put({ "in/a.xlsx": "figures", "in/sub/a.xlsx": "clean", "other/a.xlsx": "clean" });
    await fix([...paths, "--out", "copies"]);
    const written = readdirSync(join(folder.path, "copies"), { recursive: true, encoding: "utf8" });
    expect(written.filter((name) => name.endsWith(".xlsx")).sort()).toEqual(expected);
  });

  it("never over a source, whatever way leads to it", async () => {
    put({ "in/a.xlsx": "figures" });
    symlinkSync("in", join(folder.path, "link"));
    const before = bytesOf("in/a.xlsx");
    for (const out of ["in", "link", "./in/../in"]) {
      const { exitCode, stderr } = await fix(["in", "--out", out]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/would go over .*a\.xlsx itself/);
    }
    expect(Buffer.from(bytesOf("in/a.xlsx")).equals(before)).toBe(true);
  });

  it("and no report over a copy", async () => {
    put({ "a.xlsx": "figures" });
    mkdirSync(join(folder.path, "copies"));
    symlinkSync("copies", join(folder.path, "link"));
    const first = await fix(["a.xlsx", "--out", "copies", "--output", "copies/a.xlsx"]);
    expect(first.exitCode).toBe(2);
    expect(first.stderr).toContain("a corrected copy goes there");
    await fix(["a.xlsx", "--out", "copies"]);
    expect((await fix(["a.xlsx", "--out", "copies", "--output", "link/a.xlsx"])).exitCode).toBe(2);
    expect(safeFixesLeft("copies/a.xlsx")).toBe(0);
  });

  it("nowhere where the folder's name is empty, and nothing of an empty name is written over", async () => {
    put({ "in/a.xlsx": "figures", "b.xlsx": "figures" });
    expect((await fix(["in", "--out", ""])).exitCode).toBe(2);
    expect((await fix(["", "--in-place"])).exitCode).toBe(2);
    expect(readdirSync(folder.path).sort()).toEqual(["b.xlsx", "in"]);
    expect(safeFixesLeft("b.xlsx")).toBeGreaterThan(0);
  });

  it("and what an earlier run has put there is not corrected once more", async () => {
    put({ "a.xlsx": "figures" });
    await fix([".", "--out", "copies"]);
    await fix([".", "--out", "copies"]);
    expect(readdirSync(join(folder.path, "copies"))).toEqual(["a.xlsx"]);
  });
});

describe("in place", () => {
  it("writes over the file, and through a link over what it leads to", async () => {
    put({ "real/a.xlsx": "figures" });
    symlinkSync("real/a.xlsx", join(folder.path, "link.xlsx"));
    const [file] = await fixedFiles(["link.xlsx", "--in-place"]);
    expect(file).toMatchObject({ output: "link.xlsx", error: null });
    expect(safeFixesLeft("real/a.xlsx")).toBe(0);
    expect(readdirSync(join(folder.path, "real"))).toEqual(["a.xlsx"]);
  });

  it("does not touch a file in which there is nothing to correct", async () => {
    put({ "a.xlsx": "clean" });
    const before = statSync(join(folder.path, "a.xlsx")).ino;
    expect(await fixedFiles(["a.xlsx", "--in-place"])).toMatchObject([{ output: null, edits: [] }]);
    expect(statSync(join(folder.path, "a.xlsx")).ino).toBe(before);
  });

  it("leaves a file alone that is open in Excel", async () => {
    put({ "a.xlsx": "figures" });
    writeFileSync(join(folder.path, "~$a.xlsx"), "");
    const before = bytesOf("a.xlsx");
    const { exitCode, stdout } = await fix(["a.xlsx", "--in-place"]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("delete ~$a.xlsx");
    expect(Buffer.from(bytesOf("a.xlsx")).equals(before)).toBe(true);
  });
});

describe("files that cannot be corrected", () => {
  it("are named with their reason and what to do, and the others are corrected", async () => {
    put({ "b.xlsx": "figures" });
    writeFileSync(join(folder.path, "a.xlsx"), compoundFile("Root Entry", "EncryptedPackage"));
    const { exitCode, stderr } = await fix([
      "a.xlsx",
      "gone.xlsx",
      "b.xlsx",
      "--out",
      "copies",
      "--format",
      "json",
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^a\.xlsx: .*password/m);
    expect(stderr).toMatch(/^gone\.xlsx: There is no such file/m);
    expect(existsSync(join(folder.path, "copies/a.xlsx"))).toBe(false);
    expect(safeFixesLeft("copies/b.xlsx")).toBe(0);
  });

  it("leave nobody to say what is left in them", async () => {
    writeFileSync(join(folder.path, "empty.xlsx"), "");
    const { stdout, exitCode } = await fix(["empty.xlsx", "--out", "copies"]);
    expect(stdout).toMatch(/^1 file could not be processed\.\n$/m);
    expect(stdout).not.toContain("Left after correction");
    expect(exitCode).toBe(2);
  });

  it("are named where their copy cannot be written", async () => {
    put({ "a.xlsx": "figures" });
    writeFileSync(join(folder.path, "copies"), "a file, no folder");
    const [file] = await fixedFiles(["a.xlsx", "--out", "copies"]);
    expect(file!.error).toMatchObject({ problem: "not-writable" });
    expect(readFileSync(join(folder.path, "copies"), "utf8")).toBe("a file, no folder");
  });

  it("do not lose what could be corrected: a locked cell is named, and those that count on it", async () => {
    put({ "a.xlsx": "figures" });
    const source = bytesOf("a.xlsx");
    writeFileSync(join(folder.path, "a.xlsx"), protectedSheets(source));
    const [file] = await fixedFiles(["a.xlsx", "--out", "copies"]);
    expect(file!.edits).toEqual([]);
    expect(file!.refused.length).toBe(planCorrections(validate(readGrids(source))).edits.length);
    expect(file!.refused.map(({ reason }) => reason)).toContain("locked");
    expect(file!.left.error).toBeGreaterThan(0);
    const { stdout } = await fix(["a.xlsx", "--out", "copies"]);
    expect(stdout).toMatch(/^\d+ cells could not be corrected\.$/m);
    expect(stdout).not.toContain("nothing that can be corrected");
  });
});

describe("the exit code", () => {
  it("is that of what is left: 0 without an error, 1 with one", async () => {
    put({ "a.xlsx": "clean", "b.xlsx": "figures" });
    expect((await fix(["a.xlsx", "--out", "copies"])).exitCode).toBe(0);
    const left = validate(patchedGrids("b.xlsx")).findings.some(({ severity }) => severity === "error");
    expect((await fix(["b.xlsx", "--out", "copies"])).exitCode).toBe(left ? 1 : 0);
  });
});

describe("the report", () => {
  it("says of each cell what it held, what it holds, and by which rule", async () => {
    put({ "a.xlsx": "figures" });
    const [file] = await fixedFiles(["a.xlsx", "--out", "copies"]);
    const { cell, before, after, rule } = file!.edits[0]!;
    const { stdout } = await fix(["a.xlsx", "--out", "copies"]);
    expect(stdout).toMatch(/^a\.xlsx → copies[\\/]a\.xlsx$/m);
    expect(stdout).toContain(`    ${cell}  ${before} → ${after}  `);
    expect(stdout).toContain(`[${rule}]`);
    expect(stdout).toMatch(/^Corrected 1 file, \d+ cells?\.$/m);
    expect(stdout).toMatch(/^Left after correction: \d+ errors?, /m);
  });

  it("goes into a file, and standard output stays empty", async () => {
    put({ "a.xlsx": "figures" });
    const { stdout } = await fix([
      "a.xlsx",
      "--out",
      "copies",
      "--format",
      "json",
      "--output",
      "report.json",
    ]);
    expect(stdout).toBe("");
    expect(JSON.parse(readFileSync(join(folder.path, "report.json"), "utf8"))).toMatchObject({
      version: 1,
      files: [{ file: "a.xlsx" }],
    });
  });

  it("says nothing of files in order when it is to be quiet", async () => {
    put({ "a.xlsx": "clean", "b.xlsx": "figures" });
    const { stdout } = await fix([".", "--out", "copies", "--quiet"]);
    expect(stdout).toMatch(/^b\.xlsx → /);
    expect(stdout).not.toMatch(/a\.xlsx|^Corrected/m);
  });
});

function patchedGrids(name: string) {
  const bytes = bytesOf(name);
  return readGrids(patchWorkbook(bytes, planCorrections(validate(readGrids(bytes))).edits).bytes);
}

/** The workbook with every sheet protected, as Excel does it: right behind the cells. */
function protectedSheets(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).map(([name, content]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, content];
    return [
      name,
      strToU8(strFromU8(content).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')),
    ];
  });
  return zipSync(Object.fromEntries(changed));
}
