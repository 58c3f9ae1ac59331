/** Longer names are no slip of the pen. */
const LONGEST = 80;

/**
 * The known name that a misspelt one may be meant for: the one that it begins, or the one with the fewest
 * letters typed wrong, left out, added or capitalised otherwise, a third of them at most. Null where none is.
 */
export function nearestTo(name: string, known: readonly string[]): string | null {
  const key = name.toLowerCase();
  if (key === "" || key.length > LONGEST) return null;
  const begun = known.filter((each) => each.toLowerCase().startsWith(key));
  if (begun.length === 1) return begun[0] ?? null;
  let nearest: string | null = null;
  let fewest = Math.floor(key.length / 3) + 1;
  for (const each of known) {
    const edits = editDistance(key, each.toLowerCase());
    if (edits >= fewest) continue;
    fewest = edits;
    nearest = each;
  }
  return nearest;
}

/** How many letters have to be replaced, left out or added to make one word the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let distances = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const above = distances;
    distances = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const shifted = Math.min(above[column] ?? 0, distances[column - 1] ?? 0) + 1;
      distances.push(Math.min(replaced, shifted));
    }
  }
  return distances[to.length] ?? 0;
}
