/** An alternation of words as a pattern's source, the longest first, so that 场次 is not read as 场. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
    .join("|");
}

/**
 * All matches of a global pattern that never matches nothing. `matchAll` would copy the pattern for each text,
 * which costs more than most of the searches.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** A list of words as it is written in a vocabulary: separated by white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
