import { spokenName } from "../../catalogue";
import type { CellRef } from "../../grid";
import type { EvaluationTable } from "../../table";
import { isDepartmentName } from "../../table/labels";

/** What a finding about a table's project says of its place. */
export interface ProjectPlace {
  readonly sheet: string;
  /** 项目名称's cell; where the form has no such label, the table's first cell. */
  readonly cell: CellRef;
  /** 项目名称 without white space; `""` where it is blank or the form has none. */
  readonly name: string;
}

export function projectPlaceOf({ grid, area, head }: EvaluationTable): ProjectPlace {
  const field = head.project?.value;
  return {
    sheet: grid.name,
    cell: field?.ref ?? { row: area.row, column: area.column },
    name: spokenName(field?.text ?? ""),
  };
}

/** Whether a table is that of a whole department (部门整体支出): no project, and in no list of projects. */
export function isOfDepartment({ head }: EvaluationTable): boolean {
  return head.project !== undefined && isDepartmentName(head.project.label.text);
}
