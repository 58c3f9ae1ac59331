import type { Field } from "../table";
import { entriesOf, type Catalogue, type CatalogueEntry, type CatalogueGroup } from "./catalogue";
import type { Name } from "./name-index";
import { readingsOf, type Reading } from "./names-in-cell";
import { nameKey, slipBetween } from "./project-name";
import type { ProjectTable } from "./project-table";
import { spellingsOf } from "./spellings";

/**
 * Catalogues whose cells hold those names that the tables have: 企业培训、展会补助 is two projects where there is a
 * table of either, and one where there is a table of that name. A cell of whose names no table has any stays as
 * it was read.
 */
export function namedByTables(
  catalogues: readonly Catalogue[],
  tables: readonly ProjectTable[],
): Catalogue[] {
  const named = namesOfTables(tables);
  return catalogues.map((catalogue) => {
    if (entriesOf(catalogue).every(({ name }) => isOneName(readingsOf(name.text)))) return catalogue;
    const known = withoutListed(named, catalogue);
    return { ...catalogue, groups: catalogue.groups.map((group) => groupByTables(group, known)) };
  });
}

type NamesByKey = ReadonlyMap<string, Name>;

function namesOfTables(tables: readonly ProjectTable[]): NamesByKey {
  return new Map(
    tables.map(({ name }) => {
      const key = nameKey(name);
      return [key, { name, key }];
    }),
  );
}

/** The tables' names without those that another cell lists: what such a table is of is known. */
function withoutListed(named: NamesByKey, catalogue: Catalogue): NamesByKey {
  const left = new Map(named);
  for (const entry of entriesOf(catalogue)) {
    if (!isOneName(readingsOf(entry.name.text))) continue;
    for (const key of keysOf(entry)) left.delete(key);
  }
  return left;
}

function groupByTables(group: CatalogueGroup, named: NamesByKey): CatalogueGroup {
  const cells = new Map<Field, CatalogueEntry[]>();
  for (const entry of group.entries) {
    const known = cells.get(entry.name);
    if (known) known.push(entry);
    else cells.set(entry.name, [entry]);
  }
  const entries = [...cells].flatMap(([name, read]) => {
    const level1 = read[0]?.level1 ?? "";
    const reading = readingByTables(readingsOf(name.text), level1, named);
    return reading ? reading.map((level2) => ({ level1, level2, name })) : read;
  });
  return { ...group, entries };
}

/** The reading by which most names are those of tables, the fewest names before more; null where none is. */
function readingByTables(readings: readonly Reading[], level1: string, named: NamesByKey): Reading | null {
  const [one = []] = readings;
  const [whole = ""] = one;
  if (one.length > 1 || isOneName(readings)) return null;
  const isNamed = (level2: string): boolean => keysOf({ level1, level2 }).some((key) => named.has(key));
  if (isNamed(whole) || isSlip(whole, named)) return one;
  let best: Reading | null = null;
  let most = 0;
  for (const reading of readings) {
    const names = joined(reading, isNamed);
    const count = names.filter(isNamed).length;
    if (count <= most) continue;
    best = names;
    most = count;
  }
  return best;
}

/** The pieces of a reading, those joined that only together are the name of a table, such as 招商、引资. */
function joined(pieces: Reading, isNamed: (name: string) => boolean): Reading {
  const names: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length;
    while (end > at + 1 && !isNamed(pieces.slice(at, end).join("、"))) end--;
    names.push(pieces.slice(at, end).join("、"));
    at = end;
  }
  return names;
}

function isOneName(readings: readonly Reading[]): boolean {
  return readings.every(({ length }) => length === 1);
}

function isSlip(name: string, named: NamesByKey): boolean {
  const own = { name, key: nameKey(name) };
  return [...named.values()].some((table) => slipBetween(own, table) !== null);
}

function keysOf(entry: Pick<CatalogueEntry, "level1" | "level2">): string[] {
  const { full, alone } = spellingsOf(entry);
  return [...full, ...alone].map(nameKey);
}
