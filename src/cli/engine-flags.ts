import { setFlagsFromString } from "node:v8";

/**
 * What suits a program that leaves nearly all that it allocates behind at once: the room of lasting objects grows
 * by half between two collections, and that of new ones stays as it is. Else V8 lets four times as many lasting
 * ones pile up as are in use, and 32 MB of new ones.
 */
const FLAGS = [
  "--heap-growing-percent=50",
  "--semi-space-growth-factor=1",
  // For so little room, calling other threads to help takes longer than they save.
  "--no-parallel-scavenge",
];

/** For a workbook of hundreds of tables: what is found in each outlives it, and is moved less often in more room. */
const MUCH_LASTS = "--semi-space-growth-factor=2";

/**
 * How much of a function has run, in bytes of its code, when it is compiled for speed. By V8's own measure that
 * compiling takes as long as the check of a whole workbook, and 10 MB, to pay off long after its end.
 */
const SHORT_RUN = "--interrupt-budget=2000000";
/** V8's own measure, by which what is compiled pays off in a run of a second and more. */
const LONG_RUN = "--interrupt-budget=135168";

/** As many bytes of workbooks as make a run long, or a workbook large: some hundred tables. */
const LONG_RUN_BYTES = 400_000;

/** Of Node 20. */
const TRIED_V8 = "11.3.";

/**
 * Tells V8 how to go about memory and compiling: a thousand files take 50 MB less, and a workbook of 60 tables
 * half of the computing.
 *
 * V8 asks for these flags whenever a heap is to grow or a function has run for a while, so that they hold for
 * what is there already, and for the workers. Under a V8 that they were not tried with, nothing is changed.
 */
export function setEngineFlags(): void {
  setFlags(...FLAGS, SHORT_RUN);
}

let bytesRead = 0;

/** Notes that a workbook is about to be read; from a certain size of all on, the run is a long one. */
export function noteWork(bytes: number): void {
  const wasLong = bytesRead >= LONG_RUN_BYTES;
  bytesRead += bytes;
  if (!wasLong && bytesRead >= LONG_RUN_BYTES) setFlags(LONG_RUN);
  if (bytes >= LONG_RUN_BYTES) setFlags(MUCH_LASTS);
}

function setFlags(...flags: readonly string[]): void {
  if (process.versions.v8.startsWith(TRIED_V8)) for (const flag of flags) setFlagsFromString(flag);
}
