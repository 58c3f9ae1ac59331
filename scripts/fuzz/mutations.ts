import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random";

/** The parts of a package by their names, in their order. */
type Parts = Map<string, Uint8Array>;

/** One way to alter a package. */
export interface Mutation {
  readonly name: string;
  /** Whether a workbook says the same afterwards. */
  readonly harmless: boolean;
  apply(bytes: Uint8Array, random: Random): Uint8Array;
}

/** Bytes of the archive itself: most end in a checksum that does not match. */
const BYTES: readonly Mutation[] = [
  onBytes("bytes flipped", (bytes, random) => {
    for (let left = 1 + random.below(8); left > 0; left--)
      bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  }),
  onBytes("directory flipped", (bytes, random) => {
    const tail = Math.min(bytes.length, 600);
    bytes[bytes.length - 1 - random.below(tail)] = random.below(256);
    return bytes;
  }),
  onBytes("cut off", (bytes, random) => bytes.slice(0, random.below(bytes.length))),
  onBytes("stretched", (bytes, random) => {
    const at = random.below(bytes.length);
    const stretched = new Uint8Array(bytes.length + 64);
    stretched.set(bytes.subarray(0, at));
    stretched.set(bytes.subarray(at), at + 64);
    return stretched;
  }),
];

/** Whole parts: the checksums match, and the package does not. */
const PARTS: readonly Mutation[] = [
  onParts("part dropped", (parts, random) => {
    parts.delete(nameIn(parts, random));
  }),
  onParts("part in place of another", (parts, random) => {
    const from = nameIn(parts, random);
    parts.set(nameIn(parts, random), partOf(parts, from));
  }),
  onParts("part emptied", (parts, random) => {
    parts.set(nameIn(parts, random), new Uint8Array());
  }),
  onParts("part of noise", (parts, random) => {
    const noise = Uint8Array.from({ length: 2_000 }, () => random.below(256));
    parts.set(nameIn(parts, random), noise);
  }),
];

const TAG = /<[^<>]*>/g;
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>|<[\w:]+(?:\s[^<>]*)?\/>/g;
const VALUE = /="[^"]*"|>[^<>]+</g;

/** What a hostile hand writes where a number, a name or an address is expected. */
const MARKUP = ["<", ">", "&", '"', "'", "=", "/", " ", "\u0000", "]"];

const NASTY = [
  "",
  "0",
  "-1",
  "1e308",
  "NaN",
  "0x10",
  "99999999999999999999",
  "A0",
  "XFE1",
  "A1:XFD1048576",
  "A1048577",
  "__proto__",
  "constructor",
  "../../../etc/passwd",
  "%E0%A4%A",
  "_x0000_",
  "&#x0;",
  "&#55296;",
  "&unknown;",
  "\u0000",
  "\uffff",
  "shared",
  "array",
  "dataTable",
  "SUM(A1:XFD1048576)",
  "((((((((((",
  "[[[[[[[",
  "长".repeat(40_000),
];

/** Inside XML: well-formed or not, a reader sees all of it. */
const XML: readonly Mutation[] = [
  onXml("value replaced", (xml, random) => {
    return replaceOne(xml, VALUE, random, (value) => {
      const nasty = random.oneOf(NASTY);
      return value.startsWith("=") ? `="${nasty}"` : `>${nasty}<`;
    });
  }),
  onXml("digit changed", (xml, random) => replaceOne(xml, /\d/g, random, () => String(random.below(10)))),
  onXml("element dropped", (xml, random) => replaceOne(xml, ELEMENT, random, () => "")),
  onXml("element repeated", (xml, random) =>
    replaceOne(xml, ELEMENT, random, (element) => element.repeat(2 + random.below(200))),
  ),
  onXml("tag dropped", (xml, random) => replaceOne(xml, TAG, random, () => "")),
  onXml("tag moved", (xml, random) => {
    const tag = random.oneOf(xml.match(TAG) ?? [""]);
    return replaceOne(xml, TAG, random, (other) => other + tag);
  }),
  onXml("character inserted", (xml, random) => {
    const at = random.below(xml.length + 1);
    return xml.slice(0, at) + random.oneOf(MARKUP) + xml.slice(at);
  }),
  onXml("nested deeply", (xml, random) =>
    replaceOne(xml, ELEMENT, random, (element) => "<x>".repeat(5_000) + element + "</x>".repeat(5_000)),
  ),
  onXml("entities declared", (xml) =>
    xml.replace(/(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
  ),
];

/** What changes nothing that a workbook says. */
const HARMLESS: readonly Mutation[] = [
  onParts(
    "parts in another order",
    (parts, random) => {
      const name = nameIn(parts, random);
      const part = partOf(parts, name);
      parts.delete(name);
      parts.set(name, part);
    },
    true,
  ),
  onParts(
    "part that nobody asked for",
    (parts, random) => {
      parts.set(`xl/media/../../${random.below(1_000)}.xml`, strToU8("<!DOCTYPE x><x>&y;</x>"));
    },
    true,
  ),
  onXml("comment before the root's end", (xml) => xml.replace(/(<\/[\w:]+>\s*)$/, "<!-- < & -->$1"), true),
  onXml("foreign element", (xml) => xml.replace(/(<\/[\w:]+>\s*)$/, '<v xmlns="urn:x"><v>1</v></v>$1'), true),
  onXml("byte order mark", (xml) => `\ufeff${xml.replace(/^\ufeff/, "")}`, true),
];

export const MUTATIONS: readonly Mutation[] = [...BYTES, ...PARTS, ...XML, ...XML, ...HARMLESS];

function onBytes(name: string, alter: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation {
  return { name, harmless: false, apply: (bytes, random) => alter(bytes.slice(), random) };
}

function onParts(name: string, alter: (parts: Parts, random: Random) => void, harmless = false): Mutation {
  return {
    name,
    harmless,
    apply: (bytes, random) => {
      const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
      alter(parts, random);
      return zipSync(Object.fromEntries(parts), { level: random.oneOf([0, 1]) });
    },
  };
}

function onXml(name: string, alter: (xml: string, random: Random) => string, harmless = false): Mutation {
  return onParts(
    name,
    (parts, random) => {
      const name = random.oneOf([...parts.keys()].filter((each) => /\.(xml|rels)$/.test(each)));
      parts.set(name, strToU8(alter(strFromU8(partOf(parts, name)), random)));
    },
    harmless,
  );
}

function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replacement: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { 0: found, index } = random.oneOf(matches);
  return text.slice(0, index) + replacement(found) + text.slice(index + found.length);
}

function nameIn(parts: Parts, random: Random): string {
  return random.oneOf([...parts.keys()]);
}

function partOf(parts: Parts, name: string): Uint8Array {
  return parts.get(name) ?? new Uint8Array();
}
