import type { NameMatch } from "../catalogue";
import type { WorkbookRule } from "./rule";

/** A table's 项目名称 is that of a listed project (目录) only once marks or a character or two are dropped. */
export const projectNameVariant: WorkbookRule<Exclude<NameMatch, "exact">> = {
  id: "project-name-variant",
  scope: "workbook",
  severity: "warning",
  fixable: null,
  messageIds: ["punctuation", "characters"],
  *check({ catalogues, visibleTables, projects }) {
    if (catalogues.length === 0) return;
    const { matchOf } = projects();
    for (const table of visibleTables) {
      const match = matchOf(table);
      if (!match || match.how === "exact") continue;
      const { sheet, cell, name } = table;
      yield {
        sheet,
        cell,
        project: name,
        messageId: match.how,
        subject: "head/project",
        data: { name, listed: match.listed },
        found: name,
        expected: match.listed,
      };
    }
  },
};
