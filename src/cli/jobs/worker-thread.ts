import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FileReport } from "../../reports";
import type { FoundFile } from "../find-files";
import type { WorkerEntry } from "../streams";
import type { JobSettings } from "./job";

/** A thread that checks one file at a time. */
export interface WorkerThread {
  /** @throws {WorkerDiedError} when the thread ends over the file; it is of no use any more. */
  check(found: FoundFile): Promise<FileReport>;
  end(): Promise<void>;
}

/** A thread ended over a file: out of memory, or by an error that nothing caught. */
export class WorkerDiedError extends Error {
  override readonly name = "WorkerDiedError";
}

/** Starts a thread and waits until it can take files. */
export async function startWorker({ file }: WorkerEntry, settings: JobSettings): Promise<WorkerThread> {
  const thread = new Worker(file, { workerData: settings });
  await once(thread, "message");
  return {
    check: (found) =>
      new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          thread.off("message", onReport).off("error", onDeath).off("exit", onDeath);
          end();
        };
        const onReport = (report: FileReport) => settle(() => resolve(report));
        const onDeath = (cause: unknown) =>
          settle(() => reject(new WorkerDiedError("A worker ended", { cause })));
        thread.on("message", onReport).on("error", onDeath).on("exit", onDeath);
        thread.postMessage(found);
      }),
    end: async () => {
      await thread.terminate();
    },
  };
}
