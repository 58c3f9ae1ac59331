import {
  entriesOf,
  fullName,
  isNoProject,
  matchProjects,
  type CatalogueEntry,
  type ProjectTable,
} from "../catalogue";
import type { WorkbookRule } from "./rule";
import type { CheckedWorkbook } from "./workbook";

type MessageId = "missing" | "nearest" | "hidden";

/**
 * A project of the catalogue (目录) has no table in the workbook. Said only of a whole workbook that has tables
 * at all: a catalogue in a file of its own has none beside it.
 */
export const catalogueProjectWithoutTable: WorkbookRule<MessageId> = {
  id: "catalogue-project-without-table",
  scope: "workbook",
  severity: "error",
  fixable: null,
  messageIds: ["missing", "nearest", "hidden"],
  *check(workbook) {
    const { catalogues, tables, whole, projects } = workbook;
    if (!whole || tables.length === 0) return;
    const { hasTable, nearestTable } = projects();
    const hidden = hiddenTables(workbook);
    for (const catalogue of catalogues) {
      for (const entry of entriesOf(catalogue)) {
        if (hasTable(entry) || isNoProject(entry.level2)) continue;
        const table = hidden.get(entry) ?? nearestTable(entry);
        yield {
          sheet: catalogue.grid.name,
          cell: entry.name.ref,
          messageId: hidden.has(entry) ? "hidden" : table ? "nearest" : "missing",
          subject: `catalogue/${fullName(entry)}`,
          data: { project: fullName(entry), ...(table && { sheet: table.sheet, name: table.name }) },
          found: entry.name.text,
        };
      }
    }
  },
};

/** Listed projects whose table stands on a hidden worksheet, where a reader of the workbook does not find it. */
function hiddenTables({ catalogues, tables }: CheckedWorkbook): Map<CatalogueEntry, ProjectTable> {
  const hidden = tables.filter((table) => table.hidden);
  const { matchOf } = matchProjects(catalogues, hidden);
  return new Map(
    hidden.flatMap((table) => (matchOf(table)?.entries ?? []).map((entry) => [entry, table] as const)),
  );
}
