import { nameKey, spokenName, type CatalogueEntry } from "../catalogue";
import { areaOfCell, formatCell } from "../grid";
import type { EvaluationTable } from "../table";
import { projectPlaceOf, type ProjectPlace } from "./facts/project-name";
import { yearOf } from "./facts/table-year";
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
    const known = new Map<CatalogueEntry | string, Occurrence[]>();
    for (const table of visibleTables) {
      const place = projectPlaceOf(table);
      const project = matchOf(table)?.entries[0] ?? nameKey(place.name);
      if (project === "") continue;
      const occurrence = { place, year: yearOf(table), unit: unitOf(table) };
      const earlier = known.get(project) ?? [];
      const ofYear = earlier.filter(({ year }) => isSameWhereStated(year, occurrence.year));
      const same = ofYear.find(({ unit }) => isSameWhereStated(unit, occurrence.unit));
      const first = same ?? ofYear[0];
      if (first) yield problemOf(occurrence, first, same ? "repeated" : "other-unit");
      if (!same) known.set(project, [...earlier, occurrence]);
    }
  },
};

/** A table of a project, with what tells it from another of the same project. */
interface Occurrence {
  readonly place: ProjectPlace;
  readonly year: string | null;
  /** 实施单位 */
  readonly unit: string | null;
}

function problemOf(
  { place: { sheet, cell, name } }: Occurrence,
  { place: first }: Occurrence,
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

function unitOf({ head }: EvaluationTable): string | null {
  return spokenName(head.unit?.value.text ?? "") || null;
}

function isSameWhereStated(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
