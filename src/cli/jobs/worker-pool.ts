import type { FileReport } from "../../reports";
import type { FoundFile } from "../find-files";
import { WorkerDiedError, type WorkerThread } from "./worker-thread";

/** Worker threads that share out files. */
export interface WorkerPool {
  /** Waits for a thread that is free. */
  check(found: FoundFile): Promise<FileReport>;
  end(): Promise<void>;
}

/**
 * @param start Starts a thread: as many as there are to be, and one more for each that a file took along.
 * @param deathReport What is said of such a file; the run goes on without it.
 */
export async function createWorkerPool(
  count: number,
  start: () => Promise<WorkerThread>,
  deathReport: (found: FoundFile) => FileReport,
): Promise<WorkerPool> {
  const threads = new Set(await Promise.all(Array.from({ length: count }, start)));
  const idle = [...threads];
  const waiting: ((thread: WorkerThread) => void)[] = [];
  let ended = false;
  const free = (thread: WorkerThread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  return {
    check: async (found) => {
      const thread = idle.pop() ?? (await new Promise<WorkerThread>((resolve) => waiting.push(resolve)));
      try {
        const report = await thread.check(found);
        free(thread);
        return report;
      } catch (error) {
        if (!(error instanceof WorkerDiedError)) throw error;
        // Ending a thread takes the file along that it is at; nobody asks for its report any more.
        if (ended) return deathReport(found);
        threads.delete(thread);
        const another = await start();
        threads.add(another);
        free(another);
        return deathReport(found);
      }
    },
    end: async () => {
      ended = true;
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}
