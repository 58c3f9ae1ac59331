const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["b", 1],
  ["kb", 1e3],
  ["mb", 1e6],
  ["gb", 1e9],
  ["kib", 2 ** 10],
  ["mib", 2 ** 20],
  ["gib", 2 ** 30],
]);

/** The bytes of a size such as `64MB`, `1.5 GiB` or `200000`; null where it is none. */
export function parseSize(text: string): number | null {
  const [, figure, unit = ""] = /^(\d{1,15}(?:\.\d+)?) ?([a-z]*)$/i.exec(text.trim()) ?? [];
  const bytes = UNITS.get(unit.toLowerCase());
  return figure === undefined || bytes === undefined ? null : Math.floor(Number(figure) * bytes);
}

/** A whole number without a sign; null where it is none. */
export function parseCount(text: string): number | null {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : null;
}
