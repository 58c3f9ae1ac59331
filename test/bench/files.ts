/**
 * How long the command line takes to read and check workbooks, beside libraries that merely read them:
 * `npm run bench`. Each program runs in a process of its own, from its start to its end. Ends with 1 where
 * checking takes longer than any of them, or more memory.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { workloads, type Workload } from "./workloads";

/** A machine is not always alike: the programs take turns, and the best turn of each counts. */
const RUNS = 3;

const CHECK = "evalcheck check";
const CHECK_BY_TWO = "evalcheck check --jobs 2";
const CHECKING = ["dist/cli/evalcheck.js", "check", "--format", "json"];

// Each is asked for what a check reads and no more, as far as it can be told: values, formulas, number formats
// and merged cells. ExcelJS reads the styles as well; SheetJS would make a text and HTML of each cell besides.
const READ_BY_EXCELJS = `
  import ExcelJS from "exceljs";
  for (const file of process.argv.slice(1)) await new ExcelJS.Workbook().xlsx.readFile(file);`;
const READ_BY_SHEETJS = `
  import { readFileSync } from "node:fs";
  import { read } from "@e965/xlsx";
  const options = { cellFormula: true, cellNF: true, cellText: false, cellHTML: false };
  for (const file of process.argv.slice(1)) read(readFileSync(file), options);`;

/** The arguments for Node, null where there is no use; whatever they start runs as it is, without a loader of ours. */
const PROGRAMS: Readonly<Record<string, (input: string) => readonly string[] | null>> = {
  [CHECK]: (input) => [...CHECKING, input],
  // Of one file there is nothing to share out.
  [CHECK_BY_TWO]: (input) => (isFolder(input) ? [...CHECKING, input, "--jobs", "2"] : null),
  "ExcelJS, reading alone": (input) => ["--input-type=module", "--eval", READ_BY_EXCELJS, ...filesOf(input)],
  "SheetJS, reading alone": (input) => ["--input-type=module", "--eval", READ_BY_SHEETJS, ...filesOf(input)],
};

/** What one run took. */
interface Usage {
  readonly seconds: number;
  /** Of all threads; unlike the clock, it does not tell of a busy machine. */
  readonly computingSeconds: number;
  readonly megabytes: number;
}

/**
 * Loaded before the program; tells on file descriptor 3 what the process has used. On Linux the peak of memory is
 * read from the kernel's own page: what Node tells of counts the process that started this one as well.
 */
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync, writeSync } from "node:fs";
  const status = "/proc/self/status";
  process.on("exit", () => {
    const usage = process.resourceUsage();
    const peak = existsSync(status) && /VmHWM:\\s+(\\d+) kB/.exec(readFileSync(status, "utf8"));
    if (peak) usage.maxRSS = Number(peak[1]);
    writeSync(3, JSON.stringify(usage));
  });`)}`;

function isFolder(input: string): boolean {
  return statSync(input).isDirectory();
}

function filesOf(input: string): string[] {
  if (!isFolder(input)) return [input];
  return readdirSync(input).map((name) => path.join(input, name));
}

function run(args: readonly string[]): Usage {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(process.execPath, ["--import", REPORT_USAGE, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1_000;
  // 1 says that findings are errors, but is also how Node ends when a program is missing or broken.
  if ((status !== 0 && status !== 1) || stderr !== "") throw new Error(`${args.join(" ")}: ${stderr}`);
  const used = JSON.parse(output[3] ?? "") as NodeJS.ResourceUsage;
  return {
    seconds,
    computingSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    megabytes: used.maxRSS / 1_024,
  };
}

/** The fastest of some runs, and the most memory that any took. */
function bestOf(usages: readonly Usage[]): Usage {
  return {
    seconds: Math.min(...usages.map(({ seconds }) => seconds)),
    computingSeconds: Math.min(...usages.map(({ computingSeconds }) => computingSeconds)),
    megabytes: Math.max(...usages.map(({ megabytes }) => megabytes)),
  };
}

/** Prints a line for each program, with how its time compares to the check's. */
function compare({ name, path: input }: Workload): ReadonlyMap<string, Usage> {
  console.log(
    `\n${name.padEnd(24)} ${["time", "computing", "memory", "time ratio"].map((head) => head.padStart(11)).join("")}`,
  );
  const programs = Object.entries(PROGRAMS).flatMap(([program, argsFor]) => {
    const args = argsFor(input);
    return args ? [{ program, args }] : [];
  });
  const turns = Array.from({ length: RUNS }, () => programs.map(({ args }) => run(args)));
  const usages = new Map<string, Usage>();
  for (const [index, { program }] of programs.entries()) {
    const usage = bestOf(turns.flatMap((turn) => turn[index] ?? []));
    usages.set(program, usage);
    const ratio = usage.seconds / (usages.get(CHECK)?.seconds ?? NaN);
    const columns = [
      `${usage.seconds.toFixed(2)} s`,
      `${usage.computingSeconds.toFixed(2)} s`,
      `${usage.megabytes.toFixed(0)} MB`,
      ratio.toFixed(2),
    ];
    console.log(`${program.padEnd(24)} ${columns.map((column) => column.padStart(11)).join("")}`);
  }
  return usages;
}

/** The programs that merely read, and are done sooner or with less memory. */
function aheadOfCheck(usages: ReadonlyMap<string, Usage>): string[] {
  const check = usages.get(CHECK);
  return [...usages]
    .filter(([program]) => !program.startsWith(CHECK))
    .filter(([, { seconds, megabytes }]) => check && (seconds < check.seconds || megabytes < check.megabytes))
    .map(([program]) => program);
}

for (const workload of await workloads()) {
  const ahead = aheadOfCheck(compare(workload));
  if (ahead.length === 0) continue;
  console.log(`above the budget: sooner or with less memory is ${ahead.join("; ")}`);
  process.exitCode = 1;
}
