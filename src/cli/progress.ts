import type { Messages } from "../messages";
import { endWithin, textWidth } from "../reports";
import type { TextSink } from "./streams";

/** One line that says how far the run is, how fast it goes, and which file it is at; it goes away. */
export interface Progress {
  /** @param number Of the file, from 1. */
  show(file: string, number: number): void;
  clear(): void;
}

const CLEAR_LINE = "\r\u001b[K";

/** A line that changes faster cannot be read, and drawing it would cost more than many a file. */
const REDRAW_MS = 100;

/** Before this a rate says nothing. */
const STEADY_MS = 3000;

/** Terminals that do not say how wide they are, are this. */
const COLUMNS = 80;

/** On anything but a terminal nothing is shown: a log needs no moving line. */
export function createProgress(
  stderr: TextSink,
  { wanted, total }: { readonly wanted: boolean; readonly total: number },
  messages: Messages,
): Progress {
  if (!wanted || stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const begun = Date.now();
  let drawn = 0;
  let isShown = false;
  return {
    show: (file, number) => {
      const now = Date.now();
      if (now - drawn < REDRAW_MS && number < total) return;
      drawn = now;
      isShown = true;
      const counts = countsText(number, total, now - begun, messages);
      // One column less: a full line would wrap and could not be taken back.
      const room = (stderr.columns ?? COLUMNS) - textWidth(counts) - 3;
      stderr.write(`${CLEAR_LINE}${counts}  ${endWithin(file, room)}`);
    },
    clear: () => {
      if (isShown) stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

function countsText(number: number, total: number, elapsed: number, { t }: Messages): string {
  const counts = t("cli:progress.counts", { number, total });
  if (elapsed < STEADY_MS) return counts;
  const perSecond = (number - 1) / (elapsed / 1000);
  if (perSecond === 0) return counts;
  const left = clockText((total - number + 1) / perSecond);
  const rate = perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0);
  return `${counts}  ${t("cli:progress.rate", { rate, left })}`;
}

/** Seconds as `0:42`, `12:05` or `1:02:03`. */
function clockText(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
