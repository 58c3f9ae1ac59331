import { isMainThread } from "node:worker_threads";
import { setEngineFlags } from "./engine-flags";

// One file is the command line and its workers, which load it again.
if (isMainThread) {
  // Before the rest is loaded, for what that takes counts as well.
  setEngineFlags();
  const { main } = await import("./main");
  await main();
} else {
  const { serveJobs } = await import("./jobs");
  serveJobs();
}
