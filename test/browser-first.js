import Sequencer from "@jest/test-sequencer";

/** Starts the browser tests first: they take longest, and one that comes last would run beside an idle core. */
export default class BrowserFirst extends Sequencer {
  /** @type {Sequencer["sort"]} */
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isBrowser = (/** @type {(typeof sorted)[number]} */ { context }) =>
      context.config.displayName?.name === "browser";
    return [...sorted.filter(isBrowser), ...sorted.filter((test) => !isBrowser(test))];
  }
}
