import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as v from "valibot";

/** Of an earlier report only what tells a finding again; everything else may be as it likes. */
const FILE = v.object({ file: v.string(), findings: v.array(v.object({ id: v.string() })) });
const REPORT = v.object({ files: v.array(FILE) });

/** Where an earlier report has each finding: absolute paths by the finding's id. */
export type EarlierReport = ReadonlyMap<string, ReadonlySet<string>>;

/** A file that is no JSON or NDJSON report of ours. */
export class NoReportError extends Error {
  override readonly name = "NoReportError";
}

/**
 * Reads a JSON or NDJSON report.
 *
 * @throws {NoReportError} and what the file system says
 */
export async function readEarlierReport(path: string, cwd: string): Promise<EarlierReport> {
  const places = new Map<string, Set<string>>();
  for (const { file, findings } of filesOf(await readFile(path, "utf8"))) {
    const absolutePath = resolve(cwd, file);
    for (const { id } of findings) {
      const known = places.get(id);
      if (known) known.add(absolutePath);
      else places.set(id, new Set([absolutePath]));
    }
  }
  return places;
}

/**
 * Whether a finding is new. It is old where the earlier report has it for the same file, or for one that is
 * not checked now: that file was moved or renamed. For another that is checked now, it is that file's own.
 */
export function freshFinding(
  earlier: EarlierReport,
  checked: ReadonlySet<string>,
  cwd: string,
): (file: string, finding: string) => boolean {
  return (file, finding) => {
    const places = earlier.get(finding);
    if (!places) return true;
    return !places.has(resolve(cwd, file)) && [...places].every((place) => checked.has(place));
  };
}

function filesOf(text: string): v.InferOutput<typeof FILE>[] {
  const report = v.safeParse(REPORT, parsed(text));
  if (report.success) return report.output.files;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const files = v.safeParse(v.array(FILE), lines.map(parsed));
  if (!files.success || lines.length === 0) throw new NoReportError();
  return files.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
