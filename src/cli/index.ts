import { isMainThread } from "node:worker_threads";
import { keepHeapLean } from "./lean-heap";

// One file is the command line and its workers, which load it again.
if (isMainThread) {
  // Before the rest is loaded, for what that allocates counts as well.
  keepHeapLean();
  const { main } = await import("./main");
  await main();
} else {
  const { serveJobs } = await import("./jobs");
  serveJobs();
}
