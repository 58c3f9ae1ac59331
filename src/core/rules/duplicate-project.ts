import { nameKey, type CatalogueEntry, type ProjectTable } from "../catalogue";
import { areaOfCell, formatCell } from "../grid";
import type { WorkbookProblem, WorkbookRule } from "./rule";

type MessageId = "repeated" | "other-unit";

/**
 * Two tables of one project: they name the same listed project, or where no catalogue lists it, their names
 * are the same but for punctuation. Tables of two years are no repetition, and two units may share a project.
 */
export const duplicateProject: WorkbookRule<MessageId> = {
  id: "duplicate-project",
  scope: "workbook",
  severity: { repeated: "error", "other-unit": "advice" },
  fixable: null,
  messageIds: ["repeated", "other-unit"],
  *check({ visibleTables, projects }) {
    if (visibleTables.length < 2) return;
    const { matchOf } = projects();
    const known = new Map<CatalogueEntry | string, ProjectTable[]>();
    for (const table of visibleTables) {
      const project = matchOf(table)?.entries[0] ?? nameKey(table.name);
      if (project === "") continue;
      const earlier = known.get(project) ?? [];
      const ofYear = earlier.filter(({ year }) => isSameWhereStated(year, table.year));
      const same = ofYear.find(({ unit }) => isSameWhereStated(unit, table.unit));
      const first = same ?? ofYear[0];
      if (first) yield problemOf(table, first, same ? "repeated" : "other-unit");
      if (!same) known.set(project, [...earlier, table]);
    }
  },
};

function problemOf(
  { sheet, cell, name }: ProjectTable,
  first: ProjectTable,
  messageId: MessageId,
): WorkbookProblem<MessageId> {
  return {
    sheet,
    cell,
    project: name,
    messageId,
    subject: "head/project",
    data: { name, sheet: first.sheet, cell: formatCell(first.cell) },
    found: name,
    related: first.sheet === sheet ? [areaOfCell(first.cell)] : [],
  };
}

function isSameWhereStated(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
