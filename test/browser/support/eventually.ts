import { isDeepStrictEqual } from "node:util";

/** How long the page has to show what it was asked for. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** Waits until what is read equals what is expected; fails with the last reading. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let last = await read();
  while (!isDeepStrictEqual(last, expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    last = await read();
  }
  expect(last).toEqual(expected);
}
