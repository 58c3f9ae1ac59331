import { strFromU8, unzipSync } from "fflate";
import { packedBytes, readDirectory } from "../../../src/xlsx/zip/directory";

/** An entry of an archive: its text, and its bytes as they are packed, with the header in front of them. */
export interface PackageEntry {
  readonly text: string;
  readonly packed: string;
}

export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, PackageEntry> {
  const contents = unzipSync(bytes);
  const entries = readDirectory(bytes, 10_000) ?? [];
  return new Map(
    entries.map((entry) => {
      const packed = packedBytes(bytes, entry);
      const end = packed.byteOffset - bytes.byteOffset + packed.length;
      const raw = bytes.subarray(entry.headerOffset, end);
      return [
        entry.name,
        { text: strFromU8(contents[entry.name]!), packed: Buffer.from(raw).toString("hex") },
      ];
    }),
  );
}

/** The text of one part. */
export function partText(bytes: Uint8Array, part: string): string {
  const entry = entriesOf(bytes).get(part);
  if (!entry) throw new Error(`The package has no part ${part}`);
  return entry.text;
}

/** The names of the entries whose packed bytes differ between two packages, those that only one of them has included. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name)?.packed !== now.get(name)?.packed).sort();
}
