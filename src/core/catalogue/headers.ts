import { areaOf, contains, type Area, type Grid } from "../grid";
import type { Field } from "../table";
import { normaliseLabel } from "../table/label-text";
import { readField } from "../table/table-reader";

/** What a column of a catalogue holds. */
export type CatalogueColumn = "number" | "level1" | "count" | "level2";

/** The columns of a catalogue, 0-based. */
export type CatalogueColumns = Readonly<Partial<Record<CatalogueColumn, number>>> & {
  readonly level2: number;
};

/** A header row of a catalogue: one set of columns, or several where the list goes on beside itself. */
export interface CatalogueHeader {
  readonly area: Area;
  readonly columnSets: readonly CatalogueColumns[];
}

/**
 * The header texts of catalogues in use, as data: written as `normaliseLabel` leaves them. `name` and
 * `figure` stand in many other lists too, and make no catalogue by themselves; `other` columns do no harm.
 */
const HEADERS = {
  number: "序号 编号 顺序号 项目序号 no no.",
  level1:
    "一级项目名称 一级项目 一级预算项目名称 一级支出项目 一级支出项目名称 一级预算项目 一级名称 主项目名称 主项目 项目大类 项目大类名称 上级项目名称 一级专项名称",
  count:
    "二级项目数量 二级项目数 二级项目个数 二级项目数目 二级预算项目数量 二级预算项目个数 子项目数量 子项目数 子项目个数 " +
    "明细项目数量 明细项目个数 二级专项数量 二级项目总数 二级支出项目数量 包含二级项目数量 下级项目数量 下级项目个数",
  level2:
    "二级项目名称 二级项目 二级预算项目名称 二级预算项目 二级名称 子项目名称 子项目 明细项目名称 明细项目 二级专项名称 " +
    "二级支出项目名称 二级支出项目 二级项目明细 下级项目名称 下级项目",
  name: "项目名称 自评项目名称 绩效自评项目名称 自评项目 评价项目名称 项目",
  figure: "数量 个数 项目数量 项目个数 项目数",
  other:
    "备注 页码 页次 页数 所在页码 说明 链接 表号 工作表 主管部门 实施单位 责任单位 责任处室 处室 科室 单位 年度",
} as const;

type HeaderRole = keyof typeof HEADERS;

const ROLES: ReadonlyMap<string, HeaderRole> = new Map(
  (Object.keys(HEADERS) as HeaderRole[]).flatMap((role) =>
    HEADERS[role].split(" ").map((text) => [text, role] as const),
  ),
);

const LONGEST_HEADER = 20;
/** How far above the header a title may stand. */
const TITLE_REACH = 5;
const CATALOGUE_WORD = /目\s*录/;

/**
 * Finds the header rows of catalogues by their texts, top down.
 *
 * @param taken Areas that belong to something else, such as the tables of the worksheet.
 */
export function findHeaders(grid: Grid, taken: readonly Area[]): CatalogueHeader[] {
  const found: CatalogueHeader[] = [];
  for (let row = 0; row < grid.rows; row++) {
    if (!namesProjects(grid, row, taken)) continue;
    const header = headerAt(grid, row);
    if (!header) continue;
    const last = found.at(-1);
    // A header of two rows is told by its lower one.
    if (last && last.area.row + last.area.rows > header.area.row) found.pop();
    found.push(header);
  }
  return found;
}

/** A quick look: most rows of a workbook hold no such label. */
function namesProjects(grid: Grid, row: number, taken: readonly Area[]): boolean {
  for (let column = 0; column < grid.width(row); column++) {
    const { value } = grid.cell(row, column);
    if (typeof value !== "string" || value.length > LONGEST_HEADER) continue;
    if (taken.some((area) => contains(area, { row, column }))) continue;
    const role = roleOf(value) ?? spannedHeader(grid, row, column)?.role;
    if (role === "level2" || role === "name") return true;
  }
  return false;
}

interface HeaderCell {
  /** What names the column: with what a word above it spans, 二级项目 over 数量 and 名称. */
  readonly text: string;
  readonly field: Field;
  /** The first row of the header here. */
  readonly top: number;
  readonly column: number;
  readonly role: HeaderRole | undefined;
}

function headerAt(grid: Grid, row: number): CatalogueHeader | undefined {
  const cells = headerCells(grid, row);
  const isTitled = CATALOGUE_WORD.test(grid.name) || hasTitle(grid, row);
  const columnSets = splitSets(cells).flatMap((set) => columnsOf(set, isTitled) ?? []);
  const [first] = cells;
  if (columnSets.length === 0 || !first) return undefined;
  const top = Math.min(...cells.map((cell) => cell.top));
  const bottom = Math.max(row, ...cells.map(({ field }) => field.area.row + field.area.rows - 1));
  const right = Math.max(...cells.map(({ field }) => field.area.column + field.area.columns - 1));
  const area = areaOf({ row: top, column: first.column }, { row: bottom, column: right });
  return { area, columnSets };
}

/** The texts of a header row; where one is blank, the text above it stands for a header of two rows. */
function headerCells(grid: Grid, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  const width = Math.max(grid.width(row), row > 0 ? grid.width(row - 1) : 0);
  for (let column = 0; column < width; column++) {
    const spanned = spannedHeader(grid, row, column);
    if (spanned) {
      cells.push(spanned);
      continue;
    }
    const own = readField(grid, row, column);
    const field = own.text === "" && row > 0 ? readField(grid, row - 1, column) : own;
    if (field.text === "" || field.ref.column !== column) continue;
    const role = roleOf(field.text);
    if (field === own || (role && role !== "name"))
      cells.push({ text: field.text, field, top: field.area.row, column, role });
  }
  return cells;
}

/** What names a column only together with the word above. */
const SECOND_WORDS: ReadonlySet<string> = new Set(["名称", "数量", "个数", "数目"]);

/** 二级项目 over 数量 and 名称: the label of the column is both words. */
function spannedHeader(grid: Grid, row: number, column: number): HeaderCell | undefined {
  const { value } = grid.cell(row, column);
  if (row === 0 || typeof value !== "string" || !SECOND_WORDS.has(normaliseLabel(value))) return undefined;
  const above = readField(grid, row - 1, column);
  const text = normaliseLabel(above.text) + normaliseLabel(value);
  const role = roleOf(text);
  return role && { text, field: readField(grid, row, column), top: above.area.row, column, role };
}

function hasTitle(grid: Grid, row: number): boolean {
  for (let above = row - 1; above >= Math.max(0, row - TITLE_REACH); above--) {
    for (let column = 0; column < grid.width(above); column++) {
      const { value } = grid.cell(above, column);
      if (typeof value === "string" && CATALOGUE_WORD.test(value)) return true;
    }
  }
  return false;
}

/** Where a label comes again, the list goes on in columns beside the first ones. */
function splitSets(cells: readonly HeaderCell[]): HeaderCell[][] {
  const sets: HeaderCell[][] = [[]];
  for (const cell of cells) {
    const isKnown = cell.role !== undefined && cell.role !== "other";
    if (isKnown && sets.at(-1)?.some(({ text }) => sameHeader(text, cell.text))) sets.push([]);
    sets.at(-1)?.push(cell);
  }
  return sets;
}

function sameHeader(a: string, b: string): boolean {
  return normaliseLabel(a) === normaliseLabel(b);
}

/**
 * The columns of a set of header texts, or undefined where they are those of another list. 二级项目数量 beside
 * the names says enough; without it there has to be a title, or no column that a catalogue does not have.
 */
function columnsOf(set: readonly HeaderCell[], isTitled: boolean): CatalogueColumns | undefined {
  const at = (role: HeaderRole): number | undefined => set.find((cell) => cell.role === role)?.column;
  const level2 = at("level2") ?? at("name");
  const level1 = at("level1") ?? (at("level2") === undefined ? undefined : at("name"));
  if (level2 === undefined || level2 === level1) return undefined;
  const number = at("number");
  const isNamed = at("level2") !== undefined || level1 !== undefined;
  const isPure = level1 !== undefined && set.every(({ role }) => role !== undefined);
  const isCatalogue = isNamed
    ? at("count") !== undefined || isTitled || isPure
    : isTitled && number !== undefined;
  if (!isCatalogue) return undefined;
  const count = at("count") ?? at("figure");
  return {
    level2,
    ...(number !== undefined && { number }),
    ...(level1 !== undefined && { level1 }),
    ...(count !== undefined && { count }),
  };
}

function roleOf(text: string): HeaderRole | undefined {
  return text.length <= LONGEST_HEADER ? ROLES.get(normaliseLabel(text)) : undefined;
}
