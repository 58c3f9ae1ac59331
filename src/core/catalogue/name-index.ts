/** A name as it is written, and by its characters alone (`nameKey`), which is what is compared. */
export interface Name {
  readonly name: string;
  readonly key: string;
}

export interface IndexedName<Owner> extends Name {
  readonly owner: Owner;
}

/** Finds names that look alike without comparing each with each. */
export interface NameIndex<Owner> {
  /** Every name that holds all pairs of neighbouring characters of a key but for a few, and some that hold fewer. */
  readonly sharing: (key: string, lacking: number) => IndexedName<Owner>[];
  /** The name with the most pairs of neighbouring characters in common; undefined where none has half of them. */
  readonly nearest: (key: string) => (IndexedName<Owner> & { readonly likeness: number }) | undefined;
}

/** Names that have less in common (Dice) are not alike. */
const LEAST_LIKENESS = 0.5;

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
    return pairs.length;
  });
  const shared = new Uint16Array(names.length);
  const placesOf = (pair: string): readonly number[] => places.get(pair) ?? [];

  /** A name that lacks only so many of the pairs holds one of any that are one more: the rarest are looked up. */
  function sharing(key: string, lacking: number): IndexedName<Owner>[] {
    const lists = pairsOf(key).map(placesOf);
    const rarest = lists.sort((a, b) => a.length - b.length).slice(0, lacking + 1);
    return [...new Set(rarest.flat())].flatMap((index) => names[index] ?? []);
  }

  function nearest(key: string): (IndexedName<Owner> & { readonly likeness: number }) | undefined {
    const pairs = pairsOf(key);
    const lists = pairs.map(placesOf);
    for (const list of lists) for (const index of list) shared[index] = (shared[index] ?? 0) + 1;
    let best: number | undefined;
    let likeness = LEAST_LIKENESS;
    for (const list of lists) {
      for (const index of list) {
        const common = shared[index] ?? 0;
        // Counted back to 0 once it was looked at, so that the next name finds the counts clean.
        shared[index] = 0;
        const found = (2 * common) / (pairs.length + (sizes[index] ?? 0));
        if (found < likeness || (found === likeness && best !== undefined && best < index)) continue;
        best = index;
        likeness = found;
      }
    }
    const name = best === undefined ? undefined : names[best];
    return name && { ...name, likeness };
  }

  return { sharing, nearest };
}

function pairsOf(key: string): string[] {
  const pairs = new Set<string>();
  for (let start = 0; start + 1 < key.length; start++) pairs.add(key.slice(start, start + 2));
  return [...pairs];
}
