import { setImmediate } from "node:timers/promises";
import { reportFile, type FileReport } from "../../reports";
import { failureFor } from "../file-failure";
import type { FoundFile } from "../find-files";
import { messagesOf } from "../locale-choice";
import type { WorkerEntry } from "../streams";
import { createJob, type JobSettings } from "./job";
import { createWorkerPool } from "./worker-pool";
import { startWorker } from "./worker-thread";

/** How many files, by the thread, may be done before the one that is to be written next. */
const AHEAD = 8;

/** How long whatever else waits, Ctrl-C above all, may wait for small files, in milliseconds. */
const LONGEST_TURN = 50;

/** On how many threads, and what they run. */
export interface Threads {
  readonly jobs: number;
  readonly entry: WorkerEntry;
}

/**
 * The reports of files in the files' order, whatever the number of threads: what is written does not depend
 * on it. One thread is this one. No more files are taken up than a fixed number ahead of the one that is
 * wanted, so that memory stays the same however many there are.
 */
export function checkInOrder(
  files: readonly FoundFile[],
  settings: JobSettings,
  { jobs, entry }: Threads,
): AsyncGenerator<FileReport, void> {
  const threads = Math.min(jobs, files.length);
  return threads > 1 ? onThreads(files, settings, threads, entry) : here(files, settings);
}

async function* here(files: readonly FoundFile[], settings: JobSettings): AsyncGenerator<FileReport, void> {
  const job = createJob(settings);
  let turn = performance.now();
  for (const found of files) {
    yield await job(found);
    if (performance.now() - turn < LONGEST_TURN) continue;
    await setImmediate();
    turn = performance.now();
  }
}

async function* onThreads(
  files: readonly FoundFile[],
  settings: JobSettings,
  threads: number,
  entry: WorkerEntry,
): AsyncGenerator<FileReport, void> {
  const pool = await createWorkerPool(
    threads,
    () => startWorker(entry, settings),
    ({ file }) => diedReport(file, settings),
  );
  try {
    const ahead: Promise<FileReport>[] = [];
    const left = files.values();
    for (;;) {
      while (ahead.length < threads * AHEAD) {
        const { value: found } = left.next();
        if (!found) break;
        ahead.push(pool.check(found));
      }
      const next = ahead.shift();
      if (!next) return;
      yield await next;
    }
  } finally {
    await pool.end();
  }
}

/** A thread that ends over a file has, as a rule, run out of memory. */
function diedReport(file: string, { locale }: JobSettings): FileReport {
  const messages = messagesOf(locale);
  return reportFile({ file, failure: failureFor("too-large", messages) }, messages);
}
