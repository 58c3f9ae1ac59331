import { tooLarge } from "../too-large";
import { WorkbookFileError } from "../workbook-file";

/** One file of an archive, as its central directory states it. */
export interface ZipEntry {
  /** With forward slashes, as it stands in the archive otherwise. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where the local header begins. */
  readonly headerOffset: number;
  readonly encrypted: boolean;
  /** Its record in the central directory, as it stands there. */
  readonly record: Uint8Array;
}

const NAMES = new TextDecoder();

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_FIELD = 1;
const IN_ZIP64 = 0xffffffff;
const MAX_COMMENT = 0xffff;

/**
 * Reads the central directory (PKWARE APPNOTE 4.3.12, ZIP64 included).
 *
 * @returns null where the bytes are no archive at all.
 * @throws WorkbookFileError `damaged` or `too-large`
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) {
    if (isLocalHeader(view, 0)) throw damaged("the archive ends before its directory");
    return null;
  }
  const { count, start } = locateDirectory(view, end);
  if (count > maxEntries) {
    const exceeded = { limit: "entries", allowed: maxEntries, found: count } as const;
    throw tooLarge(`${count} entries in the archive`, exceeded);
  }
  const entries: ZipEntry[] = [];
  let offset = start;
  for (let i = 0; i < count; i++) {
    const { entry, size } = readEntry(bytes, view, offset);
    entries.push(entry);
    offset += size;
  }
  return entries;
}

/** The bytes of an entry as they are packed. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerOffset } = entry;
  if (!isLocalHeader(view, headerOffset)) throw damaged(`${entry.name} is not where the directory says`);
  const nameLength = view.getUint16(headerOffset + 26, true);
  const nameStart = headerOffset + LOCAL_SIZE;
  const name = entryName(bytes.subarray(nameStart, nameStart + nameLength));
  // Two headers that disagree are two files in one: each program would read its own.
  if (name !== entry.name || view.getUint16(headerOffset + 8, true) !== entry.method) {
    throw damaged(`${entry.name} goes by another name or method at its place`);
  }
  const start = nameStart + nameLength + view.getUint16(headerOffset + 28, true);
  if (start + entry.packedSize > bytes.length)
    throw damaged(`${entry.name} reaches beyond the end of the file`);
  return bytes.subarray(start, start + entry.packedSize);
}

function isLocalHeader(view: DataView, offset: number): boolean {
  return offset + LOCAL_SIZE <= view.byteLength && view.getUint32(offset, true) === LOCAL_SIGNATURE;
}

/** The end record stands last, before a comment of at most 64 kB; in a comment its signature means nothing. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT); offset--) {
    if (view.getUint32(offset, true) !== END_SIGNATURE) continue;
    if (offset + END_SIZE + view.getUint16(offset + 20, true) <= view.byteLength) return offset;
  }
  return null;
}

/** The name of an entry. Some producers on Windows write backslashes. */
function entryName(bytes: Uint8Array): string {
  return NAMES.decode(bytes).replaceAll("\\", "/");
}

function locateDirectory(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_SIZE;
  const zip64 = locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE;
  if (!zip64) return { count, start };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== ZIP64_END_SIGNATURE) {
    throw damaged("the ZIP64 directory is missing");
  }
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number): { entry: ZipEntry; size: number } {
  if (offset + ENTRY_SIZE > view.byteLength || view.getUint32(offset, true) !== ENTRY_SIGNATURE) {
    throw damaged("the directory of the archive is broken");
  }
  const nameLength = view.getUint16(offset + 28, true);
  const extraLength = view.getUint16(offset + 30, true);
  const nameStart = offset + ENTRY_SIZE;
  const size = ENTRY_SIZE + nameLength + extraLength + view.getUint16(offset + 32, true);
  if (offset + size > view.byteLength) throw damaged("the directory of the archive is cut off");
  const sizes = {
    unpackedSize: view.getUint32(offset + 24, true),
    packedSize: view.getUint32(offset + 20, true),
    headerOffset: view.getUint32(offset + 42, true),
  };
  const entry: ZipEntry = {
    name: entryName(bytes.subarray(nameStart, nameStart + nameLength)),
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    record: bytes.subarray(offset, offset + size),
    ...withZip64(sizes, view, nameStart + nameLength, extraLength),
  };
  return { entry, size };
}

type Sizes = Pick<ZipEntry, "unpackedSize" | "packedSize" | "headerOffset">;

/** Numbers that do not fit 32 bits stand in the extra field, in the order of `Sizes`, only those that overflow. */
function withZip64(sizes: Sizes, view: DataView, start: number, length: number): Sizes {
  if (!Object.values(sizes).includes(IN_ZIP64)) return sizes;
  let offset = start;
  while (offset + 4 <= start + length && view.getUint16(offset, true) !== ZIP64_FIELD) {
    offset += 4 + view.getUint16(offset + 2, true);
  }
  let next = offset + 4;
  const resolve = (size: number): number => {
    if (size !== IN_ZIP64) return size;
    if (next + 8 > start + length) throw damaged("a ZIP64 size is missing");
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  const unpackedSize = resolve(sizes.unpackedSize);
  const packedSize = resolve(sizes.packedSize);
  return { unpackedSize, packedSize, headerOffset: resolve(sizes.headerOffset) };
}

function damaged(detail: string): WorkbookFileError {
  return new WorkbookFileError("damaged", detail);
}
