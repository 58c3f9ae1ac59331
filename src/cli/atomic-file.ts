import { constants } from "node:fs";
import { access, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that is there as a whole or not at all: it is written beside its place and moved there at the end. */
export interface AtomicFile {
  write(piece: string | Uint8Array): Promise<void>;
  /** Puts the file in its place, over one that was there. */
  commit(): Promise<void>;
  /** Leaves everything as it was. */
  discard(): Promise<void>;
}

/**
 * Opens a file for writing. One that is there keeps its access rights, and one that may not be written is
 * not replaced either. What is no ordinary file, such as a pipe or a device, cannot be moved upon and is
 * written to as it stands.
 *
 * @throws what the file system says of a place that cannot be written
 */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  const present = await stat(path).catch(() => null);
  if (present && !present.isFile()) return writtenDirectly(await open(path, "w"));
  // A link stays one: what it leads to is replaced.
  const target = present ? await realpath(path) : path;
  if (present) await access(target, constants.W_OK);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = await open(draft, "w", present ? present.mode & 0o777 : 0o666);
  return {
    write: (piece) => file.writeFile(piece),
    commit: async () => {
      await file.close();
      await rename(draft, target);
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}

function writtenDirectly(file: FileHandle): AtomicFile {
  return {
    write: (piece) => file.writeFile(piece),
    commit: () => file.close(),
    discard: () => file.close(),
  };
}
