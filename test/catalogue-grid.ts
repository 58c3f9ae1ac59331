import { parseCell, type Grid } from "../src/core";
import { evaluationTable, type TableOptions } from "./evaluation-table-grid";
import { gridOf, type CellInput } from "./grid-of";

/** 一级项目 with its 二级项目; the count is that of the names unless it is given. */
export interface ListedGroup {
  readonly level1: string;
  readonly names: readonly CellInput[];
  readonly count?: CellInput;
}

export interface CatalogueOptions {
  readonly groups: readonly ListedGroup[];
  /** 合计's count, by default the sum; null leaves the row out. */
  readonly total?: CellInput;
  readonly sheet?: string;
  readonly hidden?: boolean;
  /** Cells by A1 address. */
  readonly alter?: Readonly<Record<string, CellInput>>;
}

/**
 * A catalogue as it is published: title in A1, header in row 2, the first project in row 3; 序号, 一级项目名称
 * and 二级项目数量 merged over the names of a group in column D.
 */
export function catalogueGrid(options: CatalogueOptions): Grid {
  const { groups, alter = {} } = options;
  const rows: CellInput[][] = [
    ["2020年度项目支出绩效自评表目录"],
    ["序号", "一级项目名称", "二级项目数量", "二级项目名称"],
  ];
  const merges = ["A1:D1"];
  groups.forEach(({ level1, names, count = names.length }, index) => {
    const first = rows.length + 1;
    names.forEach((name, at) =>
      rows.push(at === 0 ? [index + 1, level1, count, name] : [null, null, null, name]),
    );
    if (names.length > 1)
      for (const column of ["A", "B", "C"]) merges.push(`${column}${first}:${column}${rows.length}`);
  });
  const sum = groups.reduce((total, { names }) => total + names.length, 0);
  const { total = sum } = options;
  if (total !== null) rows.push([null, "合计", total]);
  for (const [address, input] of Object.entries(alter)) put(rows, address, input);
  return gridOf(rows, { name: options.sheet ?? "目录", hidden: options.hidden ?? false, merges });
}

/** A correct table of a project, on a worksheet of its own; its name stands in B2. */
export function projectTable(sheet: string, project: string | null, options: TableOptions = {}): Grid {
  return evaluationTable({ ...options, sheet, alter: { project, ...options.alter } }).grid;
}

function put(rows: CellInput[][], address: string, input: CellInput): void {
  const { row, column } = parseCell(address)!;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = input;
}
