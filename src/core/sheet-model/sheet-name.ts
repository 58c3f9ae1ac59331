const LONGEST_NAME = 31;

/**
 * A name that Excel takes for a new worksheet: the wished one as far as its characters and length allow,
 * with a number where it is taken.
 *
 * @param taken Names of the workbook's sheets; Excel tells them apart without regard to case.
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const plain = wished.replace(/[\\/?*:[\]]/g, "_").replace(/^'+|'+$/g, "");
  const base = plain === "" ? "Sheet" : plain;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A reference to a cell as formulas and hyperlinks have it: `'自评表 1'!A1`, quotes in the name doubled. */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
