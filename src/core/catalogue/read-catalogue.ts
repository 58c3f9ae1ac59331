import type { Area, Grid } from "../grid";
import { isDash, type Field } from "../table";
import { readField } from "../table/table-reader";
import type { Catalogue, CatalogueEntry, CatalogueGroup, CatalogueTotal } from "./catalogue";
import { groupRows, type ListRow } from "./group-rows";
import { findHeaders, type CatalogueColumns, type CatalogueHeader } from "./headers";
import { countField, isNoName, listedName, rowKindOf } from "./list-text";

/** A title that a page break repeats between two groups. */
const TITLE = /目录|自评表/;

/**
 * Finds the catalogues (目录) of a worksheet by the texts of their headers, wherever they stand. A header that
 * is repeated at a page break goes on with the list above it; one after 合计 begins another list.
 *
 * @param taken Areas that belong to something else, such as the tables of the worksheet.
 */
export function readCatalogues(grid: Grid, taken: readonly Area[]): Catalogue[] {
  const headers = findHeaders(grid, taken);
  const drafts: Draft[] = [];
  headers.forEach((header, index) => {
    const open = drafts.at(-1);
    const draft = open && !open.total ? open : { header, end: 0, rows: [], total: null };
    if (draft !== open) drafts.push(draft);
    readRows(grid, header, endOf(grid, header, headers[index + 1], taken), draft);
  });
  return drafts.map((draft) => catalogueOf(grid, draft));
}

/** A catalogue while its pages are read. */
interface Draft {
  readonly header: CatalogueHeader;
  readonly rows: ListRow[];
  total: CatalogueTotal | null;
  /** The row after the last one that was read. */
  end: number;
}

/** A list ends where the next header, or a table below it, begins. */
function endOf(
  grid: Grid,
  { area }: CatalogueHeader,
  next: CatalogueHeader | undefined,
  taken: readonly Area[],
): number {
  const below = taken.map(({ row }) => row).filter((row) => row >= area.row + area.rows);
  return Math.min(grid.rows, next?.area.row ?? Infinity, ...below);
}

function readRows(grid: Grid, { area, columnSets }: CatalogueHeader, end: number, draft: Draft): void {
  draft.end = Math.max(draft.end, area.row + area.rows);
  for (const columns of columnSets) {
    for (let row = area.row + area.rows; row < end; row++) {
      const cells = cellsOf(grid, row, columns);
      const own = [cells.number, cells.level1, cells.level2].filter((field) => field?.ref.row === row);
      const [label] = own;
      const kind = own.map((field) => rowKindOf(field?.text ?? "")).find((each) => each !== "project");
      if (kind === "note") break;
      if (label) draft.end = Math.max(draft.end, row + 1);
      if (kind === "total" && label) draft.total ??= totalOf(grid, row, columns, label);
      if (kind === "total" && draft.rows.length > 0) break;
      if (kind === undefined && !isTitle(cells)) draft.rows.push(cells);
    }
  }
}

function cellsOf(grid: Grid, row: number, columns: CatalogueColumns): ListRow & { number: Field | null } {
  const at = (column: number | undefined): Field | null =>
    column === undefined ? null : filledField(grid, row, column);
  return {
    number: at(columns.number),
    level1: at(columns.level1),
    count: at(columns.count),
    level2: at(columns.level2),
  };
}

/** A cell that another column's merged cell covers is not of its own column. */
function filledField(grid: Grid, row: number, column: number): Field | null {
  const field = readField(grid, row, column);
  return field.text === "" || field.ref.column !== column ? null : field;
}

function isTitle({ level1, level2 }: ListRow): boolean {
  return level2 === null && level1 !== null && TITLE.test(level1.text);
}

/** The figure of 合计 stands under the counts, or in a form without that column under the names. */
function totalOf(grid: Grid, row: number, columns: CatalogueColumns, label: Field): CatalogueTotal | null {
  const under = (column: number | undefined): Field | null => {
    const field = column === undefined ? null : readField(grid, row, column);
    return field?.ref.column === column && field?.ref.column !== label.ref.column ? field : null;
  };
  const count = under(columns.count);
  const besides = under(columns.level2);
  const isBeside = (count === null || count.text === "") && besides?.number;
  const stated = isBeside ? besides : count;
  return stated && !isDash(stated.text) ? { label, count: countField(stated) } : null;
}

function catalogueOf(grid: Grid, { header, rows, total, end }: Draft): Catalogue {
  const groups = groupRows(rows);
  const { area, columnSets } = header;
  return {
    grid,
    area: { ...area, rows: end - area.row },
    counted: columnSets.some(({ count }) => count !== undefined),
    groups,
    loneProjects: groups.flatMap(loneProject),
    total,
  };
}

function loneProject({ level1, entries }: CatalogueGroup): CatalogueEntry[] {
  if (level1 === null || entries.length > 0 || isNoName(level1)) return [];
  return [{ level1: "", level2: listedName(level1.text), name: level1 }];
}
