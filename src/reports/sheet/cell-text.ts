/** Excel's limit of a cell's text, in UTF-16 units; one is left for the apostrophe that makes a text of it. */
const LONGEST = 32_766;

/** Control characters that no cell can show, and the signs that turn the direction of what follows. */
const UNSEEN = /[^\P{Cc}\n]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a cell of a report holds it: with its line ends, without what is not to be seen, not too long. */
export function cellText(text: string): string {
  const seen = text.replace(/\r\n?/g, "\n").replace(UNSEEN, " ");
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…` : seen;
}
