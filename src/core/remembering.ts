/** More texts than a form has; a batch with others beside them has its memory to itself. */
const MOST_KEPT = 2_000;
/** A longer text may be a piece of a file, which an engine would keep whole as long as the piece is kept. */
const LONGEST_KEPT = 12;

/**
 * A function of texts that keeps what the first of them came to: the texts of a form stand in each of its
 * copies, and most targets and results are one of a few.
 *
 * @param make Its results must not be changed, as they are handed out again.
 */
export function remembering<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    if (text.length <= LONGEST_KEPT && known.size < MOST_KEPT) known.set(text, made);
    return made;
  };
}
