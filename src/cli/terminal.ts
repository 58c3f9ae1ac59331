import { COLOURED, PLAIN, type TextStyle } from "../reports";
import type { Streams } from "./streams";

/** How a text looks where it goes: in colours and broken to the width of a terminal, or plain. */
export interface TextLook {
  readonly style: TextStyle;
  readonly width: number | null;
}

export const PLAIN_LOOK: TextLook = { style: PLAIN, width: null };

/** NO_COLOR (no-color.org) and a terminal that knows none go before FORCE_COLOR, which goes before the terminal. */
export function lookOf({ stdout, env }: Pick<Streams, "stdout" | "env">): TextLook {
  const isTerminal = stdout.isTTY === true;
  const forced = (env.FORCE_COLOR ?? "") !== "" && env.FORCE_COLOR !== "0";
  const refused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  return {
    style: (isTerminal || forced) && !refused ? COLOURED : PLAIN,
    width: isTerminal ? (stdout.columns ?? null) : null,
  };
}
