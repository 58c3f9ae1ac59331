import type { ExceededLimit, ReadLimits } from "../limits";
import { refuseLargeFile, tooLarge } from "../too-large";
import { WorkbookFileError } from "../workbook-file";
import { packedBytes, readDirectory, type ZipEntry } from "./directory";
import { refuseOtherKind } from "./file-kind";
import type { Receive, Unpacker } from "./unpacker";

/** The entries of an .xlsx package. Names are compared as OPC does: without regard to case. */
export interface Archive {
  has(name: string): boolean;
  /** Unpacks one entry piece by piece, checked against its checksum when the last piece is through. */
  stream(name: string, receive: Receive): void;
}

const STORED = 0;
const DEFLATED = 8;

/** Small, because one piece can unfold a thousandfold before it is counted. */
const PIECE = 16_384;

/** An entry that is and claims to be small is unpacked in one go, at a third of the time. */
const AT_ONCE = { packed: 65_536, unpacked: 1_048_576 } as const;

/**
 * Opens a package. Only its directory is read; what a name says about paths never matters, as nothing is
 * ever written.
 *
 * @throws WorkbookFileError for anything but an archive that can be read
 */
export function openArchive(bytes: Uint8Array, limits: ReadLimits, unpacker: Unpacker): Archive {
  refuseLargeFile(bytes.length, limits);
  const directory = readDirectory(bytes, limits.entries) ?? refuseOtherKind(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory) {
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw new WorkbookFileError("damaged", `two entries are named ${entry.name}`);
    entries.set(key, entry);
  }
  const allowance = createAllowance(bytes.length, limits);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    stream: (name, receive) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new WorkbookFileError("damaged", `${name} is missing`);
      unpack(packedEntry(bytes, entry), unpacker, allowance, receive);
    },
  };
}

/** How much of an archive may be unpacked still. */
interface Allowance {
  /** Is told of the size of each unpacked piece before anything is done with it. */
  take(entry: ZipEntry, size: number): void;
  /** @throws WorkbookFileError `too-large` where so many bytes are more than are left */
  refuse(entry: ZipEntry, size: number): void;
}

/** Stops an archive bomb while it unfolds; the sizes that a directory states may be lies. */
function createAllowance(fileSize: number, limits: ReadLimits): Allowance {
  const { unpackedBytes, ratio, ratioFreeBytes } = limits;
  const mostByRatio = Math.max(ratioFreeBytes, ratio * fileSize);
  const most = Math.min(unpackedBytes, mostByRatio);
  const exceeded: ExceededLimit =
    mostByRatio < unpackedBytes
      ? { limit: "ratio", allowed: ratio, found: null }
      : { limit: "unpackedBytes", allowed: unpackedBytes, found: null };
  let unpacked = 0;
  const refuse = (entry: ZipEntry, size: number): void => {
    if (unpacked + size <= most) return;
    throw tooLarge(`up to ${entry.name}, more than ${most} bytes unfold`, exceeded);
  };
  return {
    refuse,
    take: (entry, size) => {
      refuse(entry, size);
      unpacked += size;
    },
  };
}

/** An entry with its packed bytes. */
interface PackedEntry {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
}

function packedEntry(bytes: Uint8Array, entry: ZipEntry): PackedEntry {
  if (entry.encrypted) throw new WorkbookFileError("encrypted", `${entry.name} is encrypted`);
  return { entry, packed: packedBytes(bytes, entry) };
}

function unpack(source: PackedEntry, unpacker: Unpacker, allowance: Allowance, receive: Receive): void {
  const { entry, packed } = source;
  let crc = 0;
  let size = 0;
  const check: Receive = (piece, isLast) => {
    allowance.take(entry, piece.length);
    crc = unpacker.crc32(piece, crc);
    size += piece.length;
    receive(piece, isLast);
  };
  if (entry.method === STORED) pieces(packed, check);
  else if (entry.method === DEFLATED) inflate(source, unpacker, allowance, check);
  else throw new WorkbookFileError("damaged", `${entry.name} is packed by method ${entry.method}`);
  if (size !== entry.unpackedSize || crc !== entry.crc) {
    throw new WorkbookFileError("damaged", `${entry.name} does not match its checksum`);
  }
}

function pieces(bytes: Uint8Array, receive: Receive): void {
  for (let from = 0; from === 0 || from < bytes.length; from += PIECE) {
    receive(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
  }
}

function inflate(source: PackedEntry, unpacker: Unpacker, allowance: Allowance, receive: Receive): void {
  const { entry, packed } = source;
  const isSmall = packed.length <= AT_ONCE.packed && entry.unpackedSize <= AT_ONCE.unpacked;
  if (isSmall) {
    receive(inflateAtOnce(source, unpacker), true);
    return;
  }
  if (!unpacker.stream) {
    // Nothing is unpacked that could not be read anyway.
    allowance.refuse(entry, entry.unpackedSize);
    pieces(inflateAtOnce(source, unpacker), receive);
    return;
  }
  const inflater = unpacker.stream(receive);
  pieces(packed, (piece, last) => {
    try {
      inflater.push(piece, last);
    } catch (cause) {
      if (!isFlateError(cause)) throw cause;
      throw new WorkbookFileError("damaged", `${entry.name} cannot be unpacked`, { cause });
    }
  });
}

/** One byte more than the entry claims is enough to tell that it lies. */
function inflateAtOnce({ entry, packed }: PackedEntry, unpacker: Unpacker): Uint8Array {
  try {
    return unpacker.inflate(packed, entry.unpackedSize + 1);
  } catch (cause) {
    throw new WorkbookFileError("damaged", `${entry.name} cannot be unpacked`, { cause });
  }
}

/** What the receiver throws passes through; only the unpacker's own errors tell of damage. */
function isFlateError(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause;
}
