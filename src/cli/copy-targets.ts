import { realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { FoundFile } from "./find-files";

/** A file to correct, and where its corrected copy goes. */
export interface CopyTarget {
  readonly found: FoundFile;
  readonly absolutePath: string;
  /** As it is shown: the folder as given, and the way from there. */
  readonly output: string;
}

/**
 * Where the copies of files go: below one folder, each by its way from what the given folders and files have
 * in common. Of one folder that is the way within it, of one file its name; no two copies ever meet.
 * What an earlier run has put into the folder, where that lies within a given one, is left out.
 */
export async function copyTargets(
  paths: readonly string[],
  files: readonly FoundFile[],
  out: string,
  cwd: string,
): Promise<CopyTarget[]> {
  const target = resolve(cwd, out);
  const folders = await foldersAmong(paths, cwd);
  const sources = files.filter(
    ({ absolutePath }) =>
      !(
        isWithin(target, absolutePath) &&
        folders.some((folder) => folder !== target && isWithin(folder, target))
      ),
  );
  const roots = sources.map(
    ({ absolutePath }) => folders.find((folder) => isWithin(folder, absolutePath)) ?? dirname(absolutePath),
  );
  const common = roots.reduce<string | undefined>(
    (a, b) => (a === undefined ? b : commonFolder(a, b)),
    undefined,
  );
  return sources.map((found) => {
    const way = relative(common ?? cwd, found.absolutePath);
    return { found, absolutePath: join(target, way), output: join(out, way) };
  });
}

/** The first copy that would go over a file that is to be corrected; links are followed. */
export async function overwrittenSource(targets: readonly CopyTarget[]): Promise<FoundFile | undefined> {
  const sources = new Map<string, FoundFile>();
  for (const { found } of targets) sources.set(await realPathOf(found.absolutePath), found);
  for (const { absolutePath } of targets) {
    const source = sources.get(await realPathOf(absolutePath));
    if (source) return source;
  }
  return undefined;
}

async function foldersAmong(paths: readonly string[], cwd: string): Promise<string[]> {
  const folders: string[] = [];
  for (const path of paths) {
    const absolutePath = resolve(cwd, path);
    const status = await stat(absolutePath).catch(() => null);
    if (status?.isDirectory()) folders.push(absolutePath);
  }
  return folders;
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!isWithin(folder, b) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
