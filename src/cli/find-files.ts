import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

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
 * their names, and each file comes once.
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
  try {
    const isFolder = (await stat(absolutePath)).isDirectory();
    return isFolder ? await workbooksIn(path, cwd) : [{ file: path, absolutePath }];
  } catch (error) {
    return [{ file: path, absolutePath, errorCode: errorCodeOf(error) }];
  }
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
    else if (WORKBOOK.test(entry.name) && !entry.name.startsWith(OWNER_FILE))
      files.push({ file, absolutePath });
  }
  return files;
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

/** Replaces each `-` by the paths that standard input lists, one a line. */
export async function withListedPaths(
  paths: readonly string[],
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<string[]> {
  if (!paths.includes("-")) return [...paths];
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of stdin)
    text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  text += decoder.decode();
  const listed = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return paths.flatMap((path) => (path === "-" ? listed : [path]));
}
