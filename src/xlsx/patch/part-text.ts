import { WorkbookFileError } from "../workbook-file";
import type { Archive } from "../zip";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The text of a part, and the way back to bytes in the part's own encoding. */
export interface PartText {
  /** With its byte order mark, where it begins with one. */
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** @throws WorkbookFileError `damaged` where the part is not text */
export function readPart(archive: Archive, part: string): PartText {
  const pieces: Uint8Array[] = [];
  archive.stream(part, (piece) => void pieces.push(piece.slice()));
  const encoding = encodingOf(pieces.find(({ length }) => length > 0) ?? new Uint8Array());
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    const texts = pieces.map((piece) => decoder.decode(piece, { stream: true }));
    return { text: texts.join("") + decoder.decode(), encode: (text) => encodeAs(encoding, text) };
  } catch (cause) {
    throw new WorkbookFileError("damaged", `${part} is not text`, { cause });
  }
}

export function inUtf8(text: string): PartText {
  return { text, encode: (changed) => encodeAs("utf-8", changed) };
}

/** XML 1.0, appendix F: by the mark at the beginning, or the zero beside the first `<`. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return "utf-8";
}

function encodeAs(encoding: Encoding, text: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
}
