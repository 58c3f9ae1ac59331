/** A change of a text: what stands between two positions gives way to another text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts a text in without taking anything out. */
export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** Applies splices that do not overlap; insertions at one position keep their order, before what is replaced there. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < position) throw new Error(`Two changes meet at ${splice.start}`);
    pieces.push(text.slice(position, splice.start), splice.text);
    position = splice.end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}
