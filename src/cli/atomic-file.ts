import { closeSync, constants, fchmodSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { access, open, realpath, stat, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";

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
 * @param mode The access rights that the file is to have, where they are not those of the one that is there.
 * @throws what the file system says of a place that cannot be written
 */
export async function openAtomicFile(path: string, mode?: number): Promise<AtomicFile> {
  const present = await stat(path).catch(() => null);
  if (present && !present.isFile()) return writtenDirectly(await open(path, "w"));
  // A link stays one: what it leads to is replaced.
  const target = present ? await realpath(path) : path;
  if (present) await access(target, constants.W_OK);
  // Loaded here, for most runs write to no file.
  const { randomBytes } = await import("node:crypto");
  // Its own name may be as long as a name can be.
  const draft = join(dirname(target), `.evalcheck-${randomBytes(6).toString("hex")}.tmp`);
  const rights = mode ?? present?.mode;
  // Without the event loop, where the process could be ended while the draft is there and not known yet.
  const file = openSync(draft, "wx", rights === undefined ? 0o666 : rights & 0o700);
  drafts.add(draft);
  // Before anything is in it: nobody may read, even for a moment, what he may not.
  if (rights !== undefined) restrict(file, rights & 0o7777);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    // A report comes in thousands of small pieces: to be told of each by the event loop takes longer than to write it.
    write: (piece) => promised(() => writeFileSync(file, piece)),
    commit: () =>
      promised(() => {
        close();
        renameSync(draft, target);
        drafts.delete(draft);
      }),
    discard: () =>
      promised(() => {
        close();
        removeDraft(draft);
      }),
  };
}

/** Does at once what others wait for. */
function promised(act: () => void): Promise<void> {
  return new Promise((resolve) => {
    act();
    resolve();
  });
}

/** What has been begun and is not in its place yet. */
const drafts = new Set<string>();

/** Leaves no file half-written: for a process that ends before it is through, which cannot wait for anything. */
export function removeDrafts(): void {
  for (const draft of drafts) removeDraft(draft);
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where even this is not allowed, there is nobody to tell.
  }
  drafts.delete(draft);
}

/** Some file systems know no rights. */
function restrict(file: number, rights: number): void {
  try {
    fchmodSync(file, rights);
  } catch {
    // The file stays readable to whom the file system lets read it.
  }
}

function writtenDirectly(file: FileHandle): AtomicFile {
  return {
    write: (piece) => file.writeFile(piece),
    commit: () => file.close(),
    discard: () => file.close(),
  };
}
