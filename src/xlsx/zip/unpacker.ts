/** How entries are unpacked: a platform may know better than JavaScript that runs everywhere. */
export interface Unpacker {
  /**
   * Unpacks deflated bytes in one go.
   *
   * @param most As many bytes as may come out; where there are more, it may throw or drop them.
   * @throws where the bytes cannot be unpacked
   */
  inflate(packed: Uint8Array, most: number): Uint8Array;
  /** Unpacks deflated bytes piece by piece; absent where all entries are to be unpacked in one go. */
  readonly stream?: (receive: Receive) => DeflatedStream;
  /**
   * The CRC-32 of ZIP (PKWARE APPNOTE 4.4.7), fed in pieces.
   *
   * @param previous The checksum of the bytes before; 0 at the start.
   */
  crc32(bytes: Uint8Array, previous: number): number;
}

/** Takes a piece of what was unpacked, which is there until the next. */
export type Receive = (piece: Uint8Array, isLast: boolean) => void;

/** Takes deflated bytes as they come. */
export interface DeflatedStream {
  /** @throws an error with a `code` where the bytes cannot be unpacked */
  push(piece: Uint8Array, isLast: boolean): void;
}
