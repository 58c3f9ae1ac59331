import type { Severity } from "../../core";

/** What a piece of the text report is, for a terminal that shows it by colour. */
export type TextRole = Severity | "file" | "heading" | "rule" | "fix" | "waived" | "quiet";

/** Dresses a piece of text by its role. */
export type TextStyle = (role: TextRole, text: string) => string;

/** For files and pipes. */
export const PLAIN: TextStyle = (_, text) => text;

/** SGR parameters (ECMA-48): bold, dim, underline and the eight colours that every terminal has. */
const SGR: Readonly<Record<TextRole, string>> = {
  error: "1;31",
  warning: "33",
  advice: "36",
  file: "1;4",
  heading: "1",
  rule: "2",
  fix: "32",
  waived: "2",
  quiet: "2",
};

const ESCAPE = "\u001b";

/** For terminals. */
export const COLOURED: TextStyle = (role, text) =>
  text === "" ? "" : `${ESCAPE}[${SGR[role]}m${text}${ESCAPE}[0m`;

const STYLE = new RegExp(`${ESCAPE}\\[[\\d;]*m`, "g");

/** A text without its colours: what of it takes up room. */
export function undressed(text: string): string {
  return text.includes(ESCAPE) ? text.replace(STYLE, "") : text;
}
