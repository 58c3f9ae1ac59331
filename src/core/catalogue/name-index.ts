/** A name that shares pairs of characters with the one that is looked up. */
export interface NearName<Owner> {
  readonly owner: Owner;
  /** The name as it was indexed. */
  readonly name: string;
  /** What share of their pairs of characters the two have in common: 1 for the same, 0 for none (Dice). */
  readonly likeness: number;
  /** Pairs of characters of the name looked up that the other lacks. */
  readonly lacking: number;
}

/** Finds names that look alike without comparing each with each. */
export type NameIndex<Owner> = (key: string) => readonly NearName<Owner>[];

export interface IndexedName<Owner> {
  readonly owner: Owner;
  readonly name: string;
  /** What is compared: the name's `nameKey`. */
  readonly key: string;
}

/** Indexes names by their pairs of neighbouring characters. */
export function indexNames<Owner>(names: readonly IndexedName<Owner>[]): NameIndex<Owner> {
  const places = new Map<string, number[]>();
  const sizes = names.map(({ key }, index) => {
    const pairs = pairsOf(key);
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known) known.push(index);
      else places.set(pair, [index]);
    }
    return pairs.size;
  });
  return (key) => {
    const pairs = pairsOf(key);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const index of places.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].flatMap(([index, count]) => {
      const known = names[index];
      if (!known) return [];
      const likeness = (2 * count) / (pairs.size + (sizes[index] ?? 0));
      return [{ owner: known.owner, name: known.name, likeness, lacking: pairs.size - count }];
    });
  };
}

function pairsOf(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let start = 0; start + 1 < key.length; start++) pairs.add(key.slice(start, start + 2));
  return pairs;
}
