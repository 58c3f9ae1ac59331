import { open, type FileHandle } from "node:fs/promises";
import type { TextSink } from "./streams";

/** Where the report goes. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

export function streamOutput(stream: TextSink): Output {
  return {
    write: (text) => {
      stream.write(text);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

/** Opens a file for the report, before anything is checked: a path that cannot be written is better known at once. */
export async function fileOutput(path: string): Promise<Output> {
  const file: FileHandle = await open(path, "w");
  return {
    write: async (text) => {
      await file.write(text);
    },
    close: () => file.close(),
  };
}
