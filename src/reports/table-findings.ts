import type { FileReport, FindingReport, TableJson } from "./file-report";

/** The findings that concern a table: those of its sheet, and of its project where the sheet has several. */
export function findingsOf(table: TableJson, { tables, findings }: FileReport): readonly FindingReport[] {
  const isAlone = tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
  return findings.filter(
    ({ sheet, project }) => sheet === table.sheet && (isAlone || project === table.project),
  );
}
