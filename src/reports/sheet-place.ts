/** Names that stand in a formula as they are; any other goes in quotes. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A place of a workbook as a formula names it: `Sheet1!H36`, `'1 (2)'!H36`. Null is the whole sheet. */
export function formatSheetPlace(sheet: string, place: string | null): string {
  const name = PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return place === null ? name : `${name}!${place}`;
}
