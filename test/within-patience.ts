/** More computing than this, on any machine, is a trap that was walked into. */
const PATIENCE_MS = 5_000;

/** Does some work that must not walk into a trap; what a busy machine takes besides computing does not count. */
export function withinPatience<T>(work: () => T): T {
  const start = process.cpuUsage();
  try {
    return work();
  } finally {
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(PATIENCE_MS);
  }
}
