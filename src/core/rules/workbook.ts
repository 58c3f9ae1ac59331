import {
  matchProjects,
  namedByTables,
  type Catalogue,
  type ProjectMatches,
  type ProjectTable,
} from "../catalogue";
import type { FormulaStyle } from "../corrections/figure-edit";

/** A worksheet that was read, with what was found on it. */
export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: readonly ProjectTable[];
  readonly catalogues: readonly Catalogue[];
  /** The labels that come nearest to a table; none where a table is known of, on whatever worksheet. */
  readonly labels: readonly string[];
}

/** What the workbook rules compare: everything that was read. */
export interface CheckedWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly tables: readonly ProjectTable[];
  /** Tables of worksheets that are not hidden: hidden ones stay out of catalogues and of comparisons. */
  readonly visibleTables: readonly ProjectTable[];
  /** Catalogues (目录) of worksheets that are not hidden, their names parted as the tables name the projects. */
  readonly catalogues: readonly Catalogue[];
  /** Whether these are all worksheets of the workbook, so that what is not there is missing. */
  readonly whole: boolean;
  readonly style: FormulaStyle;
  /** Which visible table belongs to which listed project; matched once, when first asked for. */
  readonly projects: () => ProjectMatches;
}

export function createWorkbook(
  sheets: readonly ReadSheet[],
  { whole, style }: Pick<CheckedWorkbook, "whole" | "style">,
): CheckedWorkbook {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const visibleTables = visible.flatMap(({ tables }) => tables);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const catalogues = namedByTables(
    visible.flatMap((sheet) => sheet.catalogues),
    tables,
  );
  let projects: ProjectMatches | undefined;
  return {
    sheets,
    tables,
    visibleTables,
    catalogues,
    whole,
    style,
    projects: () => (projects ??= matchProjects(catalogues, visibleTables)),
  };
}
