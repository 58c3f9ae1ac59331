import { oneLine } from "./one-line";

/** What Excel and WPS take for the beginning of a formula, also behind white space, also in full width. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Without it, Excel takes the file for one in the system's old encoding, and Chinese for garbage. */
const BYTE_ORDER_MARK = "\ufeff";

/** A text that stays one in whatever opens the file: nothing that a table says may become a formula there. */
export function inertText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A file of comma-separated values (RFC 4180), in UTF-8 with its mark. */
export function commaSeparated(lines: readonly (readonly string[])[]): string {
  const written = lines.map((cells) => cells.map(quoted).join(","));
  return `${BYTE_ORDER_MARK}${written.join("\r\n")}\r\n`;
}

/** What a worksheet takes when it is pasted: a row a line, tabs between the columns. */
export function tabSeparated(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(oneLine).join("\t")).join("\n");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
