import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  readonly signal?: AbortSignal;
}

/** The workers of the bundle, out of the sources that they are built from. */
const WORKER = { file: join(__dirname, "../../src/cli/index.ts"), execArgv: ["--import", "tsx"] };

/** Runs the command line in this process. */
export async function evalcheck(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const exitCode = await run(argv, "1.2.3", {
    // eslint-disable-next-line @typescript-eslint/require-await -- standard input is read as it comes
    stdin: (async function* () {
      yield surroundings.stdin ?? "";
    })(),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text), isTTY: surroundings.terminal ?? false },
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
