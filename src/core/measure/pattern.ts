/**
 * The characters of Chinese script (Unicode's Script=Han) of two bytes, for a class of a pattern: spelled out, they
 * compile far sooner than by their property.
 */
export const HAN =
  "\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9";

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
