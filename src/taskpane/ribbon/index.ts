export type { Pane } from "./commands";
export { runCommand } from "./run-command";
