import { fullName, type CatalogueEntry } from "./catalogue";
import { withoutNumbering } from "./list-text";

/** The ways in which a table may name a listed project. */
export interface Spellings {
  /** 一级项目-二级项目 */
  readonly full: readonly string[];
  /** 二级项目 alone. */
  readonly alone: readonly string[];
}

/** The spellings of an entry, each with and without the numbering of the list. */
export function spellingsOf({ level1, level2 }: CatalogueEntry): Spellings {
  const alone = withAndWithoutNumbering(level2);
  const groups = withAndWithoutNumbering(level1);
  const full = groups.flatMap((group) => alone.map((name) => fullName({ level1: group, level2: name })));
  return { full: level1 === "" ? [] : full, alone };
}

function withAndWithoutNumbering(name: string): string[] {
  const bare = withoutNumbering(name);
  return bare === name || bare === "" ? [name] : [name, bare];
}
