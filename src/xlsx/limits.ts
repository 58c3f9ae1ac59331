/**
 * How much of a file is read before it is refused as `too-large`: an archive of 300 kB can unfold to 300 MB.
 * Together they bound time and memory, whatever a file claims about itself.
 */
export interface ReadLimits {
  /** Bytes of the file, all of which are in memory. */
  readonly fileBytes: number;
  /** Entries of the archive. */
  readonly entries: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /**
   * How many times the size of the file its parts may unfold to, once they are larger than `ratioFreeBytes`.
   * Counted over all parts: their packed bytes can overlap in the archive.
   */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Cells of all worksheets, blank but formatted ones included. */
  readonly cells: number;
  /** Rows of all worksheets, down to the last that holds anything. */
  readonly rows: number;
  /** Merged areas of all worksheets. */
  readonly merges: number;
  /** Texts that cells share, and what else a workbook declares by number or name: sheets, names, styles. */
  readonly declarations: number;
  /** Characters of all texts and formulas, those included that are written out for cells which share one. */
  readonly characters: number;
  /** Characters of one text or one tag; Excel itself keeps 32,767 in a cell. */
  readonly tokenLength: number;
  /** Elements within elements. */
  readonly depth: number;
}

/** A limit by itself; `ratioFreeBytes` only tells from where on `ratio` holds. */
export type LimitName = Exclude<keyof ReadLimits, "ratioFreeBytes">;

/** What a file that is `too-large` has too much of. */
export interface ExceededLimit {
  readonly limit: LimitName;
  /** Bytes, times or a number, as the limit counts. */
  readonly allowed: number;
  /** How much the file has; null where reading stopped before that was known. */
  readonly found: number | null;
}

/** Generous for a workbook of 2,000 evaluation tables (1 million cells, 100 MB unpacked). */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 200_000_000,
  entries: 50_000,
  unpackedBytes: 500_000_000,
  ratio: 100,
  ratioFreeBytes: 20_000_000,
  cells: 2_000_000,
  rows: 5_000_000,
  merges: 500_000,
  declarations: 3_000_000,
  characters: 50_000_000,
  tokenLength: 1_000_000,
  depth: 100,
};
