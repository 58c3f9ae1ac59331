/**
 * `npm start` and `npm stop`: sideload the add-in into Excel on Windows and macOS, and undo it. There is no
 * Excel for Linux, so the workbench starts there instead.
 */
import { spawnSync } from "node:child_process";
import process from "node:process";

function runScript(name: string): void {
  // npm is a batch file on Windows, which only a shell can start.
  const { status, error } = spawnSync("npm", ["run", name], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}

const stopping = process.argv[2] === "stop";

if (process.platform !== "linux") runScript(stopping ? "stop:excel" : "start:excel");
else if (stopping) console.log("Nothing to undo: there is no Excel for Linux that could hold the add-in.");
else {
  console.log(
    "There is no Excel for Linux, so this starts the workbench: the same pane beside a spreadsheet.",
  );
  runScript("workbench");
}
