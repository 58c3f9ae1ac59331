/** The names of XML (XML 1.0, 2.3), told apart by the kinds of their characters. */

const NOT_IN_NAMES = 0;
const BEHIND_THE_FIRST = 1;
const ANYWHERE = 2;

/** The kinds of the ASCII characters in names. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[:A-Z_a-z]/.test(char)) return ANYWHERE;
  return /[-.0-9]/.test(char) ? BEHIND_THE_FIRST : NOT_IN_NAMES;
});

type Range = readonly [from: number, to: number];

/** What a name may begin with beyond ASCII. */
const FIRST: readonly Range[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];

/** What it may go on with besides. */
const FURTHER: readonly Range[] = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

/** Names of one letter, by its code. */
const SINGLE: readonly (string | undefined)[] = Array.from(KINDS, (kind, code) =>
  kind === ANYWHERE ? String.fromCharCode(code) : undefined,
);

/** Longer names that a workbook repeats a thousand times; any other is cut out of the text each time. */
const FREQUENT: ReadonlyMap<number, string> = new Map(
  (
    "row is ref cell cols col min max width style customWidth hidden ht spans customHeight si count val rgb " +
    "customFormat x14ac:dyDescent xml:space mergeCell sheetData worksheet sst uniqueCount name theme indexed " +
    "xf numFmtId fontId fillId borderId xfId applyFont applyFill applyBorder applyAlignment applyNumberFormat " +
    "alignment horizontal vertical wrapText font fill border left right top bottom color sz family charset " +
    "patternFill patternType fgColor bgColor Relationship Id Type Target Override Default PartName " +
    "ContentType Extension sheet sheetId r:id"
  )
    .split(" ")
    .map((name) => [likeness(name, 0, name.length), name]),
);

/** A number that few names of the list have in common. */
function likeness(text: string, from: number, to: number): number {
  const middle = text.charCodeAt((from + to) >> 1);
  return ((text.charCodeAt(from) * 128 + middle) * 128 + text.charCodeAt(to - 1)) * 32 + to - from;
}

/**
 * Where the name that begins at a place ends: at the first character that no name holds. What is beyond ASCII
 * is taken for a part of it until the name is cut out.
 */
export function nameEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && KINDS[code] === NOT_IN_NAMES) break;
    at++;
  }
  return at;
}

/** The name between two places, the end of which was found; undefined where that is none. */
export function nameBetween(text: string, from: number, to: number): string | undefined {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code < 128) return SINGLE[code];
  }
  const frequent = FREQUENT.get(likeness(text, from, to));
  if (frequent?.length === to - from && text.startsWith(frequent, from)) return frequent;
  const name = text.slice(from, to);
  return isName(name) ? name : undefined;
}

function isName(text: string): boolean {
  if (text === "") return false;
  return isAscii(text) ? KINDS[text.charCodeAt(0)] === ANYWHERE : isWideName(text);
}

/** Of such a name {@link nameEnd} has seen all but how it begins. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 128) return false;
  return true;
}

function isWideName(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const fits =
      code < 128
        ? KINDS[code] === ANYWHERE || at > 0
        : isWithin(FIRST, code) || (at > 0 && isWithin(FURTHER, code));
    if (!fits) return false;
    if (code > 0xffff) at++;
  }
  return true;
}

function isWithin(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}
