import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  formatCell,
  isCellError,
  marksOf,
  planCorrections,
  validate,
  type CellValue,
  type Grid,
} from "../src/core";
import { patchWorkbook, readGrids } from "../src/xlsx";

/**
 * Has LibreOffice open corrected copies, once as it is set up and once calculating everything anew, and
 * compares each cell with what the plan of corrections expects:
 *
 *     npx tsx scripts/check-with-libreoffice.ts FILE-OR-FOLDER…
 */
const SOFFICE = process.env.SOFFICE ?? "soffice";

/** How LibreOffice treats the results that a file of another program holds. */
const RECALCULATION = { always: 0, never: 1 } as const;

type Recalculation = keyof typeof RECALCULATION;

interface Expected {
  readonly name: string;
  readonly grids: readonly Grid[];
}

function main(paths: readonly string[]): number {
  const version = libreOfficeVersion();
  if (version === null) {
    console.log("Skipped: LibreOffice is not installed (soffice; another path by SOFFICE=…).");
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const expected = writeCorrectedCopies(paths.flatMap(workbooksOf), join(folder, "corrected"));
    console.log(`${version}: ${expected.length} corrected copies`);
    const problems = (["never", "always"] as const).flatMap((mode) => {
      convert(join(folder, "corrected"), join(folder, mode), mode);
      const found = expected.flatMap((copy) => differences(copy, join(folder, mode)));
      console.log(`calculating ${mode}: ${found.length} cells differ`);
      return found;
    });
    for (const problem of problems.slice(0, 50)) console.log(`  ${problem}`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function libreOfficeVersion(): string | null {
  try {
    return execFileSync(SOFFICE, ["--version"], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

function workbooksOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.xls[xm]$/.test(name) && !name.startsWith("~$"))
    .map((name) => join(path, name));
}

/** Corrects what can be, and keeps what each cell is to hold afterwards; workbooks in order are left out. */
function writeCorrectedCopies(files: readonly string[], folder: string): Expected[] {
  mkdirSync(folder, { recursive: true });
  return files.flatMap((file, index) => {
    const bytes = new Uint8Array(readFileSync(file));
    const grids = readGrids(bytes);
    const plan = planCorrections(validate(grids));
    if (plan.edits.length === 0) return [];
    const marks = new Map(grids.map(({ name }) => [name, marksOf(plan.after.findings, name)]));
    const patched = patchWorkbook(bytes, plan.edits, { grids, marks, recordAt: "2026-03-01T08:30:00Z" });
    const name = `${index}-${basename(file)}`;
    writeFileSync(join(folder, name), patched.bytes);
    return [{ name, grids: plan.after.grids }];
  });
}

/** A profile of its own holds the setting, and lets another LibreOffice run beside. */
function convert(from: string, to: string, mode: Recalculation): void {
  const profile = `${to}-profile`;
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATION[mode]}</value></prop></item></oor:items>`,
  );
  const files = readdirSync(from).map((name) => join(from, name));
  if (files.length === 0) return;
  execFileSync(
    SOFFICE,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      to,
      ...files,
    ],
    { stdio: "ignore" },
  );
}

function differences({ name, grids }: Expected, folder: string): string[] {
  const shown = new Map(
    readGrids(new Uint8Array(readFileSync(join(folder, name.replace(/\.xlsm$/, ".xlsx"))))).map((grid) => [
      grid.name,
      grid,
    ]),
  );
  return grids.flatMap((grid) => {
    const converted = shown.get(grid.name);
    if (!converted) return [`${name}: the sheet ${grid.name} is gone`];
    return cellsOf(grid).flatMap(({ row, column }) => {
      const [wanted, got] = [grid.cell(row, column).value, converted.cell(row, column).value];
      if (same(wanted, got)) return [];
      return [`${name} ${grid.name}!${formatCell({ row, column })}: ${text(got)} instead of ${text(wanted)}`];
    });
  });
}

function cellsOf(grid: Grid): { row: number; column: number }[] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.width(row) }, (_, column) => ({ row, column })),
  ).flat();
}

/** LibreOffice rounds what it writes to 15 digits, and drops a text of no characters. */
function same(wanted: CellValue, got: CellValue): boolean {
  if (typeof wanted === "number" && typeof got === "number") {
    return Math.abs(wanted - got) <= 1e-12 * Math.max(1, Math.abs(wanted));
  }
  return text(wanted) === text(got);
}

function text(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

process.exitCode = main(process.argv.slice(2));
