import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { DeflatedStream, Receive, Unpacker } from "./unpacker";

/** Runs everywhere. */
export const PLAIN_UNPACKER = {
  inflate: (packed: Uint8Array, most: number) => inflateSync(packed, { out: new Uint8Array(most) }),
  stream: (receive: Receive): DeflatedStream => new Inflate(receive),
  crc32,
} satisfies Unpacker;
