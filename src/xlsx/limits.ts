/** How much of a file is read before it is refused as `too-large`: an archive of 300 kB can unfold to 300 MB. */
export interface ReadLimits {
  /** Entries of the archive. */
  readonly entries: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /** How many times its packed size a part may unfold to, once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Cells of all worksheets, blank but formatted ones included. */
  readonly cells: number;
  /** Merged areas of all worksheets. */
  readonly merges: number;
  /** Characters of formulas that are written out for cells which share another's. */
  readonly formulaCharacters: number;
  /** Characters of one text or one tag; Excel itself keeps 32,767 in a cell. */
  readonly tokenLength: number;
  /** Elements within elements. */
  readonly depth: number;
}

/** Generous for a workbook of 2,000 evaluation tables (1 million cells, 100 MB unpacked). */
export const DEFAULT_LIMITS: ReadLimits = {
  entries: 50_000,
  unpackedBytes: 1_000_000_000,
  ratio: 200,
  ratioFreeBytes: 50_000_000,
  cells: 5_000_000,
  merges: 500_000,
  formulaCharacters: 50_000_000,
  tokenLength: 1_000_000,
  depth: 100,
};
