import { inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** How entries are unpacked: a platform may know better than JavaScript that runs everywhere. */
export interface Unpacker {
  /**
   * Unpacks deflated bytes in one go.
   *
   * @param most As many bytes as may come out; where there are more, it may throw or drop them.
   * @throws where the bytes cannot be unpacked
   */
  inflate(packed: Uint8Array, most: number): Uint8Array;
  /**
   * The CRC-32 of ZIP (PKWARE APPNOTE 4.4.7), fed in pieces.
   *
   * @param previous The checksum of the bytes before; 0 at the start.
   */
  crc32(bytes: Uint8Array, previous: number): number;
}

/** Runs everywhere. */
export const PLAIN_UNPACKER: Unpacker = {
  inflate: (packed, most) => inflateSync(packed, { out: new Uint8Array(most) }),
  crc32,
};
