import { realpathSync } from "node:fs";
import packageJson from "../../package.json";
import { EXIT } from "./command";
import { run } from "./run";

/** What breaks a run off, and the shell's own exit code for it: 128 and the number of the signal. */
const SIGNALS = [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", 143],
] as const;

/** The process of the command line, from its arguments to its exit code. */
export async function main(): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const interruption = new AbortController();
  let interruptedCode: number = EXIT.interrupted;
  for (const [signal, code] of SIGNALS) {
    // The first asks to leave things tidy; a second one is Node's, which leaves at once.
    process.once(signal, () => {
      interruptedCode = code;
      interruption.abort();
      process.stdin.destroy();
    });
  }
  const exitCode = await run(process.argv.slice(2), packageJson.version, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interruption.signal,
    worker: { file: realpathSync(process.argv[1] ?? "") },
  });
  if (exitCode === EXIT.interrupted) {
    // Workers may still be at files that nobody asks for any more, but what was written is to get out.
    process.stdout.write("", () => process.exit(interruptedCode));
  } else process.exitCode = exitCode;
}
