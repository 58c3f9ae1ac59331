import { deflateSync } from "fflate";
import { WorkbookFileError } from "../workbook-file";
import { crc32 } from "./crc32";
import { packedBytes, readDirectory, type ZipEntry } from "./directory";
import { refuseOtherKind } from "./file-kind";

/** What becomes of entries by their names: other content, or null for none. A new name comes last. */
export type ArchiveChanges = ReadonlyMap<string, Uint8Array | null>;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_FIELD = 1;
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;

/** Version 2.0 of the format: deflate. */
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day of MS-DOS: a new entry looks the same whenever it is written. */
const FIRST_DAY = 0x21;

/** An entry of the new archive: its bytes from the local header on, and its record of the directory. */
interface Written {
  readonly bytes: Uint8Array;
  readonly record: Uint8Array;
}

/**
 * An archive with some entries changed. Every other entry keeps its bytes, its packed content and headers
 * included; only where it begins is stated anew.
 *
 * @throws WorkbookFileError `damaged` where entries overlap, so that one cannot be changed without another
 */
export function rewriteArchive(bytes: Uint8Array, changes: ArchiveChanges, maxEntries: number): Uint8Array {
  const entries = readDirectory(bytes, maxEntries) ?? refuseOtherKind(bytes);
  const segments = segmentsOf(bytes, entries);
  const wanted = new Map(Array.from(changes, ([name, content]) => [name.toLowerCase(), content]));
  const written = new Map<ZipEntry, Written>();
  const body: Uint8Array[] = [bytes.subarray(0, segments[0]?.start ?? 0)];
  let offset = body[0]?.length ?? 0;
  const append = (entry: Written): Written => {
    const placed = { bytes: entry.bytes, record: startingAt(entry.record, offset) };
    body.push(placed.bytes);
    offset += placed.bytes.length;
    return placed;
  };
  for (const { entry, start, end } of segments) {
    const content = wanted.get(entry.name.toLowerCase());
    if (content === undefined)
      written.set(entry, append({ bytes: bytes.subarray(start, end), record: entry.record }));
    else if (content !== null) written.set(entry, append(repacked(entry, content)));
    wanted.delete(entry.name.toLowerCase());
  }
  const added = [...changes].flatMap(([name, content]) =>
    content === null || !wanted.has(name.toLowerCase()) ? [] : [append(newEntry(name, content))],
  );
  const records = [...entries.flatMap((entry) => written.get(entry) ?? []), ...added].map(
    ({ record }) => record,
  );
  return concat([...body, ...records, endOf(bytes, entries, records, offset)]);
}

interface Segment {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

/** Entries in the order of their bytes, each up to the next: a data descriptor behind the content comes along. */
function segmentsOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Segment[] {
  const sorted = entries.toSorted((a, b) => a.headerOffset - b.headerOffset);
  const directory = offsetIn(bytes, entries[0]?.record ?? bytes.subarray(bytes.length));
  return sorted.map((entry, index) => {
    const end = sorted[index + 1]?.headerOffset ?? directory;
    const packed = packedBytes(bytes, entry);
    if (offsetIn(bytes, packed) + packed.length > end) {
      throw new WorkbookFileError("damaged", `${entry.name} reaches into what stands behind it`);
    }
    return { entry, start: entry.headerOffset, end };
  });
}

function offsetIn(bytes: Uint8Array, part: Uint8Array): number {
  return part.byteOffset - bytes.byteOffset;
}

/** Other content under the name, the time and the attributes of an entry. */
function repacked({ record }: ZipEntry, content: Uint8Array): Written {
  const source = viewOf(record);
  const nameLength = source.getUint16(28, true);
  const extraLength = source.getUint16(30, true);
  return entryOf(content, {
    madeBy: source.getUint16(4, true),
    flags: source.getUint16(8, true) & UTF8_NAME,
    time: source.getUint16(12, true),
    date: source.getUint16(14, true),
    attributes: source.getUint32(38, true),
    name: record.subarray(RECORD_SIZE, RECORD_SIZE + nameLength),
    comment: record.subarray(RECORD_SIZE + nameLength + extraLength),
  });
}

function newEntry(name: string, content: Uint8Array): Written {
  return entryOf(content, {
    madeBy: VERSION,
    flags: UTF8_NAME,
    time: 0,
    date: FIRST_DAY,
    attributes: 0,
    name: new TextEncoder().encode(name),
    comment: new Uint8Array(),
  });
}

interface EntryHead {
  readonly madeBy: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly attributes: number;
  readonly name: Uint8Array;
  readonly comment: Uint8Array;
}

/** Packs content (PKWARE APPNOTE 4.3.7 and 4.3.12). */
function entryOf(content: Uint8Array, head: EntryHead): Written {
  const packed = deflateSync(content);
  const crc = crc32(content);
  const local = new DataView(new ArrayBuffer(LOCAL_SIZE));
  local.setUint32(0, LOCAL_SIGNATURE, true);
  const record = new DataView(new ArrayBuffer(RECORD_SIZE));
  record.setUint32(0, RECORD_SIGNATURE, true);
  record.setUint16(4, head.madeBy, true);
  record.setUint16(32, head.comment.length, true);
  record.setUint32(38, head.attributes, true);
  // Both headers state the same from here on, the record two bytes further behind.
  for (const [view, from] of [
    [local, 4],
    [record, 6],
  ] as const) {
    view.setUint16(from, VERSION, true);
    view.setUint16(from + 2, head.flags, true);
    view.setUint16(from + 4, DEFLATED, true);
    view.setUint16(from + 6, head.time, true);
    view.setUint16(from + 8, head.date, true);
    view.setUint32(from + 10, crc, true);
    view.setUint32(from + 14, packed.length, true);
    view.setUint32(from + 18, content.length, true);
    view.setUint16(from + 22, head.name.length, true);
  }
  return {
    bytes: concat([bytesOf(local), head.name, packed]),
    record: concat([bytesOf(record), head.name, head.comment]),
  };
}

/** A record that says where its entry begins now. */
function startingAt(source: Uint8Array, offset: number): Uint8Array {
  const record = source.slice();
  const view = viewOf(record);
  if (view.getUint32(42, true) !== IN_ZIP64) {
    view.setUint32(42, offset, true);
    return record;
  }
  let field = RECORD_SIZE + view.getUint16(28, true);
  while (view.getUint16(field, true) !== ZIP64_FIELD) field += 4 + view.getUint16(field + 2, true);
  const before = [24, 20].filter((at) => view.getUint32(at, true) === IN_ZIP64).length;
  view.setBigUint64(field + 4 + 8 * before, BigInt(offset), true);
  return record;
}

/** What stands behind the directory, comment and ZIP64 records included, with its numbers set anew. */
function endOf(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  records: readonly Uint8Array[],
  start: number,
): Uint8Array {
  const last = entries.at(-1)?.record ?? bytes;
  const tail = bytes.slice(offsetIn(bytes, last) + last.length);
  const view = viewOf(tail);
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const end = endRecordIn(view);
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const end64 = signatureBefore(view, locator, ZIP64_END_SIGNATURE);
    const numbers = [records.length, records.length, size, start];
    numbers.forEach((number, index) => view.setBigUint64(end64 + 24 + 8 * index, BigInt(number), true));
    view.setBigUint64(locator + 8, BigInt(start + size + end64), true);
  }
  for (const at of [end + 8, end + 10]) {
    if (view.getUint16(at, true) !== COUNT_IN_ZIP64) view.setUint16(at, records.length, true);
  }
  if (view.getUint32(end + 12, true) !== IN_ZIP64) view.setUint32(end + 12, size, true);
  if (view.getUint32(end + 16, true) !== IN_ZIP64) view.setUint32(end + 16, start, true);
  return tail;
}

/** The end record, as reading finds it: in a comment its signature means nothing. */
function endRecordIn(view: DataView): number {
  let end = signatureBefore(view, view.byteLength - END_SIZE + 4, END_SIGNATURE);
  while (end + END_SIZE + view.getUint16(end + 20, true) > view.byteLength) {
    end = signatureBefore(view, end, END_SIGNATURE);
  }
  return end;
}

/** The last place of a signature that ends before an offset; the directory was read by it, so that it is there. */
function signatureBefore(view: DataView, offset: number, signature: number): number {
  for (let at = offset - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new WorkbookFileError("damaged", "the archive does not end behind its directory");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    all.set(piece, offset);
    offset += piece.length;
  }
  return all;
}
