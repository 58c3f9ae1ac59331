import type { Messages } from "../messages";
import type { TextSink } from "./streams";

/** One line that says which file is being checked, and goes away. */
export interface Progress {
  show(file: string, number: number, total: number): void;
  clear(): void;
}

const CLEAR_LINE = "\r\u001b[K";

/** On anything but a terminal nothing is shown: a log needs no moving line. */
export function createProgress(stderr: TextSink, wanted: boolean, { t }: Messages): Progress {
  if (!wanted || stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: (file, number, total) => stderr.write(CLEAR_LINE + t("cli:progress", { file, number, total })),
    clear: () => stderr.write(CLEAR_LINE),
  };
}
