/**
 * Alters real packages at random and reads, checks and plans each: no crash, no hang, no flood of memory, and
 * always a named refusal or a right answer. Ends with 1 where that fails.
 *
 *     npm run fuzz -- [--runs 2000] [--seed 1] [FILE…]
 *
 * Without files, it starts from the workbench's samples. A package that fails is kept in .cache/fuzz.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runCampaign, type Failure } from "./fuzz/campaign";

const SAMPLES = fileURLToPath(new URL("../src/workbench/samples/", import.meta.url));
const KEPT = fileURLToPath(new URL("../.cache/fuzz/", import.meta.url));
const PATIENCE_MS = 5_000;
const MAX_MEMORY_MB = 600;

const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : await samples();
const seeds = await Promise.all(
  files.map(async (file) => ({ name: path.basename(file), bytes: new Uint8Array(await readFile(file)) })),
);
await mkdir(KEPT, { recursive: true });
const { outcomes, slowestMs, failures } = runCampaign(seeds, {
  runs: Number(values.runs),
  seed: Number(values.seed),
  patienceMs: PATIENCE_MS,
  before: (bytes) => writeFileSync(path.join(KEPT, "current.xlsx"), bytes),
});
for (const failure of failures) await report(failure);
const memoryMb = Math.round(process.resourceUsage().maxRSS / 1_024);
const counts = [...outcomes].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
console.log(`${values.runs} runs from seed ${values.seed}: ${counts.join(", ")}`);
console.log(`slowest ${Math.round(slowestMs)} ms, ${memoryMb} MB at most, ${failures.length} failed`);
process.exitCode = failures.length > 0 || memoryMb > MAX_MEMORY_MB ? 1 : 0;

async function samples(): Promise<string[]> {
  const names = await readdir(SAMPLES);
  return names.filter((name) => name.endsWith(".xlsx")).map((name) => path.join(SAMPLES, name));
}

async function report({ run, seed, mutations, reason, bytes }: Failure): Promise<void> {
  const kept = path.join(KEPT, `run-${run}.xlsx`);
  await writeFile(kept, bytes);
  console.error(`run ${run}, ${seed}, ${mutations.join(" + ")}: ${reason}\n  kept as ${kept}`);
}
