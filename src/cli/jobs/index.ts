/** Checking many files, on one thread or several. */
export { checkInOrder, type Threads } from "./check-in-order";
export type { JobSettings } from "./job";
export { serveJobs } from "./worker";
