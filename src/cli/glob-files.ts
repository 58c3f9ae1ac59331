import { glob, isDynamicPattern } from "tinyglobby";

/** Whether a path is a pattern, such as `tables/**\/*.xlsx`, rather than a name. */
export function isPattern(path: string): boolean {
  return isDynamicPattern(patternOf(path));
}

/**
 * The files that a pattern stands for, in the order of their paths. Shells that know patterns have replaced
 * them before; those of Windows have not, nor one that was quoted. `*` is any name or part of one, `?` one
 * character, `**` any folders, `{a,b}` either. Links to folders are not followed: they may lead in circles.
 */
export async function filesLike(pattern: string, cwd: string): Promise<string[]> {
  const files = await glob(patternOf(pattern), {
    cwd,
    expandDirectories: false,
    extglob: false,
    followSymbolicLinks: false,
  });
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** Windows' separators, and brackets of names such as `附件(1)`, mean nothing but themselves. */
function patternOf(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return slashed.replace(/(?<!\\)[()]/g, "\\$&");
}
