import type { WorkbookRule } from "./rule";

type MessageId = "unlisted" | "nearest" | "unnamed";

/** The project of a table is not in the catalogue (目录). A form for a whole department is in no list of projects. */
export const tableNotInCatalogue: WorkbookRule<MessageId> = {
  id: "table-not-in-catalogue",
  scope: "workbook",
  severity: "warning",
  fixable: null,
  messageIds: ["unlisted", "nearest", "unnamed"],
  *check({ catalogues, visibleTables, whole, projects }) {
    if (!whole || catalogues.length === 0) return;
    const { matchOf, nearestListed } = projects();
    for (const table of visibleTables) {
      if (matchOf(table) || table.ofDepartment) continue;
      const { sheet, cell, name } = table;
      const listed = nearestListed(table);
      yield {
        sheet,
        cell,
        ...(name !== "" && { project: name }),
        messageId: name === "" ? "unnamed" : listed === undefined ? "unlisted" : "nearest",
        subject: "head/project",
        data: { name, ...(listed !== undefined && { listed }) },
        found: name,
      };
    }
  },
};
