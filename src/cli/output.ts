import { openAtomicFile, type AtomicFile } from "./atomic-file";
import type { TextSink } from "./streams";

/** Where the report goes. */
export type Output = AtomicFile;

/** Opens a file for the report, before anything is checked: a path that cannot be written is better known at once. */
export function fileOutput(path: string): Promise<Output> {
  return openAtomicFile(path);
}

/** A stream takes what comes; what it was given it cannot be told to forget. */
export function streamOutput(stream: TextSink): Output {
  const decoder = new TextDecoder();
  return {
    write: async (piece) => {
      const text = typeof piece === "string" ? piece : decoder.decode(piece);
      if (text !== "" && stream.write(text) === false) await drained(stream);
    },
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/** Waits for a slow reader, so that what it has yet to take does not pile up; one that is gone takes no more. */
function drained(stream: TextSink): Promise<void> {
  const events = ["drain", "close", "error"] as const;
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off?.(event, done);
      resolve();
    };
    for (const event of events) stream.once?.(event, done);
    if (!stream.once) resolve();
  });
}
