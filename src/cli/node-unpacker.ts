import { crc32, inflateRawSync } from "node:zlib";
import type { Unpacker } from "../xlsx";

/** The least that Node's zlib takes for the size of its pieces. */
const SMALLEST_PIECE = 64;

/**
 * Node's own zlib: twice as fast as JavaScript, and without a trace in its heap. It knows no way to unpack piece
 * by piece but the event loop's, so that it is for files whose parts cannot be large.
 */
export const NODE_UNPACKER: Unpacker = {
  // One piece that holds everything is not copied together from several.
  inflate: (packed, most) =>
    inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(SMALLEST_PIECE, most) }),
  crc32: (bytes, previous) => crc32(bytes, previous),
};
