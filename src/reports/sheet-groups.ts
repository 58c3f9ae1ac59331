import type { Messages } from "../messages";
import type { FileReport, FindingReport, TableJson } from "./file-report";

/** What a report says of one worksheet. */
export interface SheetGroup {
  /** Null for what is said of the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly tables: readonly TableJson[];
  readonly findings: readonly FindingReport[];
}

/** The worksheets that there is something to say of, in the workbook's order; what concerns none of them first. */
export function sheetGroups({ sheets, tables, findings }: FileReport): SheetGroup[] {
  const names = new Set(sheets.map(({ name }) => name));
  const groups: SheetGroup[] = [
    { sheet: null, hidden: false, tables: [], findings: findings.filter(({ sheet }) => !names.has(sheet)) },
    ...sheets.map(({ name, hidden }) => ({
      sheet: name,
      hidden,
      tables: tables.filter(({ sheet }) => sheet === name),
      findings: findings.filter(({ sheet }) => sheet === name),
    })),
  ];
  return groups.filter((group) => group.tables.length + group.findings.length > 0);
}

/** A worksheet's name as a heading, which says of a hidden one that it is. */
export function sheetHeading(
  { sheet, hidden }: Pick<SheetGroup, "sheet" | "hidden">,
  { t }: Messages,
): string {
  if (sheet === null) return t("report:wholeWorkbook");
  return hidden ? t("report:hiddenSheet", { sheet }) : sheet;
}
