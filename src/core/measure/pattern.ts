/** An alternation of words as a pattern's source, the longest first, so that 场次 is not read as 场. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
    .join("|");
}

/** A list of words as it is written in a vocabulary: separated by white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
