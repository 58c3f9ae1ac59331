import type { Area, Grid } from "../grid";
import type { Field } from "../table";

/** A project that a catalogue lists: one 二级项目. */
export interface CatalogueEntry {
  /** 一级项目名称 without white space; `""` where the catalogue has none. */
  readonly level1: string;
  /** 二级项目名称 without white space; for a 一级项目 that lists none under it, its own name. */
  readonly level2: string;
  /** The cell that names it. */
  readonly name: Field;
}

/** A 一级项目 with what is listed under it. */
export interface CatalogueGroup {
  /** 一级项目名称; null where the catalogue has no such column. */
  readonly level1: Field | null;
  /**
   * 二级项目数量 as stated: one cell, or one a row where it is filled down. The figure is null where the text
   * is no number.
   */
  readonly counts: readonly Field[];
  /** The names listed under it; several of them may stand in one cell. */
  readonly entries: readonly CatalogueEntry[];
}

/** 合计 and its 二级项目数量. */
export interface CatalogueTotal {
  readonly label: Field;
  readonly count: Field;
}

/** 目录: a list of the projects that a workbook has tables of. */
export interface Catalogue {
  readonly grid: Grid;
  /** From the header to the last row that was read. */
  readonly area: Area;
  /** Whether there is a column 二级项目数量 at all. */
  readonly counted: boolean;
  readonly groups: readonly CatalogueGroup[];
  /** A 一级项目 that lists nothing under it is a project itself: it may have a table, and needs none. */
  readonly loneProjects: readonly CatalogueEntry[];
  readonly total: CatalogueTotal | null;
}

/** Every project that a catalogue lists, in its order. */
export function entriesOf({ groups }: Catalogue): CatalogueEntry[] {
  return groups.flatMap(({ entries }) => entries);
}

/** A project as a table names it: 一级项目-二级项目. */
export function fullName({ level1, level2 }: Pick<CatalogueEntry, "level1" | "level2">): string {
  return level1 === "" ? level2 : `${level1}-${level2}`;
}
