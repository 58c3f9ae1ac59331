import { realpathSync } from "node:fs";
import packageJson from "../../package.json";
import { removeDrafts } from "./atomic-file";
import { EXIT, type ExitCode } from "./command";
import { chooseLocale, messagesOf } from "./locale-choice";
import { run } from "./run";

/** What breaks a run off, and the shell's own exit code for it: 128 and the number of the signal. */
const SIGNALS = [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", 143],
] as const;

/** The process of the command line, from its arguments to its exit code. */
export async function main(): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
    if (error.code === "EPIPE") return;
    const { t } = messagesOf(chooseLocale(process.argv.slice(2), process.env));
    process.stderr.write(`evalcheck: ${t("cli:screenFailed", { reason: error.code ?? error.message })}\n`);
    process.exit(EXIT.failed);
  });
  // Whoever does not listen misses the complaints alone, not the report.
  process.stderr.on("error", () => undefined);
  process.on("exit", removeDrafts);
  const interruption = new AbortController();
  let interruptedCode: number = EXIT.interrupted;
  for (const [signal, code] of SIGNALS) {
    process.on(signal, () => {
      // The first asks to leave things tidy; the next one to leave.
      if (interruption.signal.aborted) process.exit(interruptedCode);
      interruptedCode = code;
      interruption.abort();
      process.stdin.destroy();
    });
  }
  const exitCode = await orFailed(() =>
    run(process.argv.slice(2), packageJson.version, {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      cwd: process.cwd(),
      signal: interruption.signal,
      worker: { file: realpathSync(process.argv[1] ?? "") },
    }),
  );
  if (exitCode === EXIT.interrupted) {
    // Workers may still be at files that nobody asks for any more, but what was written is to get out.
    process.stdout.write("", () => process.exit(interruptedCode));
  } else process.exitCode = exitCode;
}

/** What nobody foresaw is told with all that is known of it, and is no verdict on the files, as Node's own code would be. */
async function orFailed(work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.failed;
  }
}
