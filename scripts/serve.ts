/** Serves the built workbench over plain http: `npm run workbench`. */
import { spawn } from "node:child_process";
import { serveWorkbench } from "./serve/server";

const PORT = 3000;

/** What opens an address in the default browser. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};
const OPEN_ELSEWHERE = ["xdg-open"] as const;

try {
  const { address } = await serveWorkbench(Number(process.env.PORT ?? PORT));
  process.stdout.write(`EvalCheck workbench: ${address}\n`);
  openBrowser(address);
} catch (error) {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!taken) throw error;
  process.stderr.write(
    `Port ${process.env.PORT ?? PORT} is taken. Choose another: PORT=3001 npm run workbench\n`,
  );
  process.exitCode = 1;
}

/** Opens the default browser where there is a display; elsewhere the printed address is enough. */
function openBrowser(address: string): void {
  const hasDisplay =
    process.platform === "win32" ||
    process.platform === "darwin" ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasDisplay || process.env.CI) return;
  const [command, ...before] = OPENERS[process.platform] ?? OPEN_ELSEWHERE;
  const browser = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}
