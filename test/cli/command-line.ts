import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/run";

/** What a run of the command line leaves behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether standard error is a terminal. */
  readonly terminal?: boolean;
  /** How wide the terminal is that standard output goes to; none where it is absent. */
  readonly screen?: number;
  readonly signal?: AbortSignal;
  /** Told of what is written to standard error, as it is written. */
  readonly onStderr?: (text: string) => void;
}

/** The bundle's worker, out of the sources that it is built from: a thread that can load them. */
const WORKER = {
  file: new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { register } from "${urlOf(join(require.resolve("tsx/package.json"), "../dist/esm/api/index.mjs"))}";
      register();
      await import("${urlOf(join(__dirname, "../../src/cli/index.ts"))}");
    `)}`,
  ),
};

function urlOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Runs the command line in this process. */
export async function evalcheck(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const exitCode = await run(argv, "1.2.3", {
    // eslint-disable-next-line @typescript-eslint/require-await -- standard input is read as it comes
    stdin: (async function* () {
      yield surroundings.stdin ?? "";
    })(),
    stdout: {
      write: (text) => (written.stdout += text),
      ...(surroundings.screen !== undefined && { isTTY: true, columns: surroundings.screen }),
    },
    stderr: {
      write: (text) => {
        written.stderr += text;
        surroundings.onStderr?.(text);
      },
      isTTY: surroundings.terminal ?? false,
    },
    env: surroundings.env ?? {},
    cwd: surroundings.cwd ?? process.cwd(),
    signal: surroundings.signal ?? new AbortController().signal,
    worker: WORKER,
  });
  return { exitCode, ...written };
}

/** A folder of its own for each test, removed afterwards. */
export function useTemporaryFolder(): { readonly path: string } {
  const folder = { path: "" };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), "evalcheck-"));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
