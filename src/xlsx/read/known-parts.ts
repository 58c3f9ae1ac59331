import type { ReadLimits } from "../limits";
import type { Archive } from "../zip";
import { readText, type PartReader } from "./xml";

/** More kinds of files than a batch comes from; what is beyond them is read each time. */
const MOST_KEPT = 50;
/** In characters: what a program writes into each of its files is short. */
const LONGEST_KEPT = 20_000;

/** Parts by their texts, with what they read as. */
export interface KnownParts<Result> {
  /**
   * Reads a part, or remembers what the same text read as in another file.
   *
   * @param start Begins to read a text that is not known. Its result must not be changed, and come from the text
   *   alone: it is handed out for other files, where it stands under other names and beside other parts.
   */
  read(archive: Archive, part: string, limits: ReadLimits, start: () => PartReader<Result>): Result;
}

/**
 * Keeps what the parts of some kind read as: the files of a batch come out of few programs, each of which writes
 * the same relationships and the same styles into all of them.
 */
export function createKnownParts<Result>(): KnownParts<Result> {
  const known = new Map<string, Result>();
  return {
    read: (archive, part, limits, start) => {
      const whole: string[] = [];
      let reader: PartReader<Result> | null = null;
      readText(archive, part, (text, isWhole) => {
        if (isWhole && text.length <= LONGEST_KEPT) whole.push(text);
        else (reader ??= start()).write(text);
      });
      const [text] = whole;
      return text === undefined ? (reader ??= start()).end() : readWhole(known, text, limits, start);
    },
  };
}

/** What is known was read within some limits; other ones may refuse the same text. */
function readWhole<Result>(
  known: Map<string, Result>,
  text: string,
  { depth, tokenLength }: ReadLimits,
  start: () => PartReader<Result>,
): Result {
  const key = `${depth} ${tokenLength} ${text}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const reader = start();
  reader.write(text);
  const result = reader.end();
  if (known.size < MOST_KEPT) known.set(key, result);
  return result;
}
