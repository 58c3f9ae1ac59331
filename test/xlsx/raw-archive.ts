import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../src/xlsx/zip/crc32";

/** An entry of an archive, with whatever it claims about itself that is not so. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Kept as it is, not deflated. */
  readonly stored?: boolean;
  /** The name that its local header gives. */
  readonly localName?: string;
  readonly method?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly unpackedSize?: number;
  /** Where the directory says that the local header begins. */
  readonly offset?: number;
  /** Names another entry whose place this one has: it brings no bytes of its own. */
  readonly placeOf?: string;
}

/** Packs an archive byte by byte: for what no library writes. */
export function rawArchive(entries: readonly RawEntry[], end: { readonly count?: number } = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  const places = new Map<string, number>();
  let length = 0;
  for (const entry of entries) {
    const content = typeof entry.content === "string" ? strToU8(entry.content) : entry.content;
    const packed = entry.stored ? content : deflateSync(content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const crc = entry.crc ?? crc32(content);
    const sizes = [entry.packedSize ?? packed.length, entry.unpackedSize ?? content.length] as const;
    const place = entry.placeOf === undefined ? length : (places.get(entry.placeOf) ?? 0);
    if (entry.placeOf === undefined) {
      const name = strToU8(entry.localName ?? entry.name);
      const header = numbers([4, 0x04034b50], [2, 20], [2, 0x800], [2, method], [4, 0], [4, crc]);
      pieces.push(header, numbers(...sizes.map(four), [2, name.length], [2, 0]), name, packed);
      places.set(entry.name, length);
      length += 30 + name.length + packed.length;
    }
    const name = strToU8(entry.name);
    records.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20], [2, 0x800], [2, method], [4, 0], [4, crc]),
      numbers(...sizes.map(four), [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0]),
      numbers([4, entry.offset ?? place]),
      name,
    );
  }
  const directory = joined(records);
  const count = end.count ?? entries.length;
  const ending = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]);
  return joined([...pieces, directory, ending, numbers([4, directory.length], [4, length], [2, 0])]);
}

function four(value: number): [number, number] {
  return [4, value];
}

/** Numbers of so many bytes, the lowest byte first. */
function numbers(...fields: readonly (readonly [size: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, byte) => Math.floor(value / 2 ** (8 * byte)) % 256),
    ),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
