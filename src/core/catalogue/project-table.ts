import type { CellRef } from "../grid";
import type { EvaluationTable } from "../table";
import { isDepartmentName } from "../table/labels";
import { spokenName } from "./project-name";
import { yearOf } from "./table-year";

/**
 * What an evaluation table says of its project: all that the tables of a workbook are compared by. It holds
 * nothing of the worksheet, which may be gone by the time that the last one is read.
 */
export interface ProjectTable {
  readonly sheet: string;
  /** The worksheet is hidden. */
  readonly hidden: boolean;
  /** 项目名称's cell; where the form has no such label, the table's first cell. */
  readonly cell: CellRef;
  /** 项目名称 without white space; `""` where it is blank or the form has none. */
  readonly name: string;
  /** 实施单位 without white space; null where it is blank or the form has none. */
  readonly unit: string | null;
  /** 年度, as the title or a line above the labels states it: `2020`; null where none does. */
  readonly year: string | null;
  /** The table is that of a whole department (部门整体支出): no project, and in no list of projects. */
  readonly ofDepartment: boolean;
}

export function projectTableOf(table: EvaluationTable): ProjectTable {
  const { grid, area, head } = table;
  const { label, value } = head.project ?? {};
  return {
    sheet: grid.name,
    hidden: grid.hidden,
    cell: value?.ref ?? { row: area.row, column: area.column },
    name: spokenName(value?.text ?? ""),
    unit: spokenName(head.unit?.value.text ?? "") || null,
    year: yearOf(table),
    ofDepartment: label !== undefined && isDepartmentName(label.text),
  };
}
