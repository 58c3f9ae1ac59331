import { entriesOf, type Catalogue, type CatalogueEntry } from "./catalogue";
import { indexNames, type IndexedName, type Name, type NameIndex } from "./name-index";
import { nameKey, slipBetween } from "./project-name";
import type { ProjectTable } from "./project-table";
import { spellingsOf } from "./spellings";

/** How a table's 项目名称 names a listed project: as it is listed, or only after dropping marks or characters. */
export type NameMatch = "exact" | "punctuation" | "characters";

/** The listed project of a table. */
export interface ProjectMatch {
  readonly how: NameMatch;
  /** The name as it is listed, in the form that the table uses: with 一级项目 or without. */
  readonly listed: string;
  /** The entry; several where catalogues list one project more than once. */
  readonly entries: readonly CatalogueEntry[];
}

/** Which tables belong to which listed projects. */
export interface ProjectMatches {
  readonly matchOf: (table: ProjectTable) => ProjectMatch | undefined;
  readonly hasTable: (entry: CatalogueEntry) => boolean;
  /** The name that comes nearest among the listed projects without a table; undefined where none is like it. */
  readonly nearestListed: (table: ProjectTable) => string | undefined;
  /** The table that comes nearest among those of no listed project; undefined where none is like it. */
  readonly nearestTable: (entry: CatalogueEntry) => ProjectTable | undefined;
}

/** One or two characters more or less change so many pairs of neighbours at most. */
const MOST_LACKING = 4;

const NO_MATCHES: ProjectMatches = {
  matchOf: () => undefined,
  hasTable: () => false,
  nearestListed: () => undefined,
  nearestTable: () => undefined,
};

/** Matches tables to listed projects: exact names first, then names but for their marks, then slips of the pen. */
export function matchProjects(
  catalogues: readonly Catalogue[],
  tables: readonly ProjectTable[],
): ProjectMatches {
  if (catalogues.length === 0) return NO_MATCHES;
  const named = tables.flatMap((table) => nameOf(table) ?? []);
  const lists = catalogues.map((catalogue) => [...entriesOf(catalogue), ...catalogue.loneProjects]);
  const matches = new Map<ProjectTable, ProjectMatch>();
  for (const entries of lists) {
    for (const [table, match] of matchList(entries, named))
      matches.set(table, merged(matches.get(table), match));
  }
  const served = new Set([...matches.values()].flatMap(({ entries }) => entries));
  const freeEntries = lists.flat().filter((entry) => !served.has(entry));
  const strays = named.filter(({ table }) => !matches.has(table));
  for (const [table, match] of matchSlips(freeEntries, strays)) {
    matches.set(table, match);
    for (const entry of match.entries) served.add(entry);
  }
  const left = strays.filter(({ table }) => !matches.has(table));
  const suggestions = suggest(
    freeEntries.filter((entry) => !served.has(entry)),
    left,
  );
  return {
    matchOf: (table) => matches.get(table),
    hasTable: (entry) => served.has(entry),
    ...suggestions,
  };
}

/** Names that come nearest to each other, among projects without a table and tables of no project. */
function suggest(
  entries: readonly CatalogueEntry[],
  tables: readonly NamedTable[],
): Pick<ProjectMatches, "nearestListed" | "nearestTable"> {
  let listed: NameIndex<CatalogueEntry> | undefined;
  let strays: NameIndex<ProjectTable> | undefined;
  const found = new Map<string, string | undefined>();
  return {
    nearestListed: (table) => {
      const key = nameKey(table.name);
      listed ??= indexNames(entries.flatMap(namesOf));
      // Many tables may bear one name.
      if (!found.has(key)) found.set(key, listed.nearest(key)?.name);
      return found.get(key);
    },
    nearestTable: (entry) => {
      strays ??= indexNames(tables.map(({ table, ...name }) => ({ ...name, owner: table })));
      const [first, ...others] = namesOf(entry).flatMap(({ key }) => strays?.nearest(key) ?? []);
      return others.reduce((best, next) => (best && best.likeness >= next.likeness ? best : next), first)
        ?.owner;
    },
  };
}

interface NamedTable {
  readonly table: ProjectTable;
  readonly name: string;
  readonly key: string;
}

function nameOf(table: ProjectTable): NamedTable | undefined {
  const { name } = table;
  return name === "" ? undefined : { table, name, key: nameKey(name) };
}

/** One after another, so that a table with an exact name comes before another that only looks like it. */
const STEPS: readonly { form: "full" | "alone"; how: "exact" | "punctuation" }[] = [
  { form: "full", how: "exact" },
  { form: "alone", how: "exact" },
  { form: "full", how: "punctuation" },
  { form: "alone", how: "punctuation" },
];

function matchList(
  entries: readonly CatalogueEntry[],
  tables: readonly NamedTable[],
): Map<ProjectTable, ProjectMatch> {
  const matches = new Map<ProjectTable, ProjectMatch>();
  const served = new Set<CatalogueEntry>();
  for (const { form, how } of STEPS) {
    const listed = groupBy(
      entries.flatMap((entry) => spellingsOf(entry)[form].map((name) => ({ entry, name }))),
      ({ name }) => (how === "exact" ? name : nameKey(name)),
    );
    for (const { table, name, key } of tables) {
      const candidates =
        matches.has(table) || key === "" ? undefined : listed.get(how === "exact" ? name : key);
      const [first] = candidates ?? [];
      if (!candidates || !first) continue;
      // A name listed under two 一级项目 is that of two projects: each table takes one of them.
      const free = candidates.find(({ entry }) => !served.has(entry)) ?? first;
      const taken = form === "full" ? candidates.map(({ entry }) => entry) : [free.entry];
      matches.set(table, { how, listed: free.name, entries: taken });
      for (const entry of taken) served.add(entry);
    }
  }
  return matches;
}

/** What two catalogues say of a table: the better match names it, both have it. */
function merged(known: ProjectMatch | undefined, match: ProjectMatch): ProjectMatch {
  if (!known) return match;
  const better = known.how === "exact" ? known : match;
  return { ...better, entries: [...known.entries, ...match.entries] };
}

/** Slips of the pen, among projects without a table and tables of no project: the slightest first. */
function matchSlips(
  entries: readonly CatalogueEntry[],
  tables: readonly NamedTable[],
): Map<ProjectTable, ProjectMatch> {
  const index = indexNames(entries.flatMap(namesOf));
  const slips = [...groupBy(tables, ({ name }) => name).values()].flatMap((alike) => {
    const slip = alike[0] && slipOf(alike[0], index);
    return slip ? [{ ...slip, alike }] : [];
  });
  const matches = new Map<ProjectTable, ProjectMatch>();
  const served = new Set<CatalogueEntry>();
  for (const { owner, name, alike } of slips.sort((a, b) => a.dropped - b.dropped)) {
    if (served.has(owner)) continue;
    served.add(owner);
    for (const { table } of alike) matches.set(table, { how: "characters", listed: name, entries: [owner] });
  }
  return matches;
}

interface Slip extends IndexedName<CatalogueEntry> {
  /** How many characters, one or two. */
  readonly dropped: number;
}

/** The project that a name is a slip of; none where it could as well be another's. */
function slipOf(name: Name, index: NameIndex<CatalogueEntry>): Slip | undefined {
  const slips = index.sharing(name.key, MOST_LACKING).flatMap((listed) => {
    const dropped = slipBetween(name, listed);
    return dropped === null ? [] : [{ ...listed, dropped }];
  });
  const [first, ...others] = slips.sort((a, b) => a.dropped - b.dropped);
  const isDoubtful = others.some(
    ({ owner, dropped }) => owner !== first?.owner && dropped === first?.dropped,
  );
  return isDoubtful ? undefined : first;
}

function namesOf(entry: CatalogueEntry): IndexedName<CatalogueEntry>[] {
  const { full, alone } = spellingsOf(entry);
  return [...full, ...alone].map((name) => ({ owner: entry, name, key: nameKey(name) }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
