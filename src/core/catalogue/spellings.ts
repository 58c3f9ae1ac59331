import { fullName, type CatalogueEntry } from "./catalogue";
import { bareName } from "./list-text";

/** The ways in which a table may name a listed project. */
export interface Spellings {
  /** 一级项目-二级项目 */
  readonly full: readonly string[];
  /** 二级项目 alone. */
  readonly alone: readonly string[];
}

/** The spellings of an entry, each as it is listed and without what the list adds. */
export function spellingsOf({ level1, level2 }: Pick<CatalogueEntry, "level1" | "level2">): Spellings {
  const alone = asListedAndBare(level2);
  const groups = asListedAndBare(level1);
  const full = groups.flatMap((group) => alone.map((name) => fullName({ level1: group, level2: name })));
  return { full: level1 === "" ? [] : full, alone };
}

function asListedAndBare(name: string): string[] {
  const bare = bareName(name);
  return bare === name || bare === "" ? [name] : [name, bare];
}
