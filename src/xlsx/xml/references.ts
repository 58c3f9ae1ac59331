import { XmlError } from "./xml-error";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** An ampersand, with what follows it where that is a reference that needs no document type. */
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(?:x([0-9A-Fa-f]+)|(\d+)));|&/g;

/** @throws {XmlError} for a reference to anything but a character of XML */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (_, name?: string, hex?: string, decimal?: string) => {
    if (name !== undefined) return NAMED[name] ?? "";
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (!isCharacter(code)) throw new XmlError("a reference to no character");
    return String.fromCodePoint(code);
  });
}

/** @throws {XmlError} */
export function refuseForbidden(text: string): void {
  for (const char of text) {
    if (!isCharacter(char.codePointAt(0) ?? 0)) throw new XmlError("a character that XML does not allow");
  }
}

/** Line ends as XML has them, whatever the system that wrote them (XML 1.0, 2.11). */
export function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09 ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
