import { parentPort, workerData } from "node:worker_threads";
import type { FoundFile } from "../find-files";
import { createJob, type JobSettings } from "./job";

/** Said once, when a worker can take its first file. */
export const READY = "ready";

/** What a worker thread does: it answers each file with its report, one at a time. */
export function serveJobs(): void {
  const port = parentPort;
  if (!port) throw new Error("A worker needs a thread of its own.");
  // Structured clones have no types; the other end is worker-thread.ts.
  const job = createJob(workerData as JobSettings);
  port.on("message", (found: FoundFile) => {
    void job(found).then((report) => port.postMessage(report));
  });
  port.postMessage(READY);
}
