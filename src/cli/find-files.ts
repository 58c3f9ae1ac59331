import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { filesLike, isPattern } from "./glob-files";

/** A path to check, or one that leads nowhere. */
export interface FoundFile {
  /** As it is shown: as given, or the folder as given and the way from there. */
  readonly file: string;
  readonly absolutePath: string;
  /** Why the path cannot even be looked at, as Node's error code (`ENOENT`). */
  readonly errorCode?: string;
}

const WORKBOOK = /\.xls[xm]$/i;

/** Begins the name of Excel's own note that a file is open beside it. */
const OWNER_FILE = "~$";

/**
 * The files that paths stand for: a file is itself, a folder every .xlsx and .xlsm below it in the order of
 * their names, a pattern those that it fits, and each file comes once.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await filesOf(path, cwd)) {
      if (!found.has(file.absolutePath)) found.set(file.absolutePath, file);
    }
  }
  return [...found.values()];
}

async function filesOf(path: string, cwd: string): Promise<FoundFile[]> {
  const absolutePath = resolve(cwd, path);
  // An empty name, as of a variable that a script has not set, is not the folder that it happens to run in.
  if (path === "") return [{ file: path, absolutePath, errorCode: "ENOENT" }];
  try {
    const isFolder = (await stat(absolutePath)).isDirectory();
    return isFolder ? await workbooksIn(path, cwd) : [{ file: path, absolutePath }];
  } catch (error) {
    const errorCode = errorCodeOf(error);
    const files = errorCode === "ENOENT" && isPattern(path) ? await workbooksLike(path, cwd) : [];
    return files.length > 0 ? files : [{ file: path, absolutePath, errorCode }];
  }
}

/** A path that is there is never taken for a pattern: `[2023]附件.xlsx` is a name. */
async function workbooksLike(pattern: string, cwd: string): Promise<FoundFile[]> {
  const files = await filesLike(pattern, cwd);
  return files
    .filter((file) => isWorkbook(basename(file)))
    .map((file) => ({ file, absolutePath: resolve(cwd, file) }));
}

/** Links to folders are not followed: they may lead in circles. */
async function workbooksIn(folder: string, cwd: string): Promise<FoundFile[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: FoundFile[] = [];
  for (const entry of entries) {
    const file = join(folder, entry.name);
    const absolutePath = resolve(cwd, file);
    if (entry.isDirectory()) files.push(...(await orFailure(file, absolutePath, workbooksIn(file, cwd))));
    else if (isWorkbook(entry.name) && (entry.isFile() || (await isLinkToFile(entry, absolutePath))))
      files.push({ file, absolutePath });
  }
  return files;
}

/**
 * What is neither file nor link, such as a pipe, may have no end, and so may what a link leads to. One that
 * leads nowhere counts: it stands where a workbook was.
 */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  return entry.isSymbolicLink() && ((await stat(path).catch(() => null))?.isFile() ?? true);
}

function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) && !name.startsWith(OWNER_FILE);
}

/** A folder that may not be opened is named, and the others are still searched. */
async function orFailure(
  file: string,
  absolutePath: string,
  files: Promise<FoundFile[]>,
): Promise<FoundFile[]> {
  try {
    return await files;
  } catch (error) {
    return [{ file, absolutePath, errorCode: errorCodeOf(error) }];
  }
}

/** The code of an error of the file system (`ENOENT`); `""` for any other. */
export function errorCodeOf(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : "";
}
