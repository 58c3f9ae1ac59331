/** Control characters and line ends, and the signs that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text of a workbook or a file's name on one line: a cell may hold line ends, and what a terminal takes
 * for a command.
 */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, " ");
}
