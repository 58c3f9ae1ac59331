import type { Area } from "../grid";
import type { EvaluationTable, Field, IndicatorColumn, LabelledField } from "../table";

/** What a table is made of, from top to bottom. */
export type TablePartName =
  "title" | "head" | "funds" | "goals" | "header" | "indicators" | "total" | "remarks";

/** A part of a table and where it stands. */
export interface TablePart {
  readonly part: TablePartName;
  /** As wide as the table. */
  readonly area: Area;
  /** 一级指标 of the block with their rows; empty for every other part. */
  readonly levels: readonly NamedArea[];
  /** The columns of the block from the header down; empty for every other part. */
  readonly columns: readonly (NamedArea & { readonly column: IndicatorColumn })[];
}

export interface NamedArea {
  /** As the table has it. */
  readonly name: string;
  readonly area: Area;
}

/** The parts that a table has, by what was recognised in it. */
export function partsOf(table: EvaluationTable): TablePart[] {
  const { head, funds, goals, header, indicators, total, grade, explanations } = table;
  const fields: readonly (readonly [TablePartName, readonly (Field | null | undefined)[]])[] = [
    ["title", [head.title]],
    ["head", [head.project, head.amount, head.department, head.unit].flatMap(both)],
    ["funds", funds ? [funds.label, ...[funds.total, ...funds.sources].map(({ label }) => label)] : []],
    ["goals", [goals.expected, goals.achieved]],
    ["header", header ? [header.first, ...Object.values(header.columns)] : []],
    ["indicators", indicators.map(({ name }) => name)],
    ["total", [total?.label]],
    ["remarks", [grade, ...explanations].flatMap(both)],
  ];
  return fields.flatMap(([part, own]): TablePart[] => {
    const area = rowsOf(table, own);
    if (!area) return [];
    if (part === "goals") return [{ part, area: withRowAbove(area, table), levels: [], columns: [] }];
    const isBlock = part === "indicators";
    return [
      { part, area, levels: isBlock ? levelsOf(table) : [], columns: isBlock ? columnsOf(table, area) : [] },
    ];
  });
}

function both(field: LabelledField | undefined): Field[] {
  return field ? [field.label, field.value] : [];
}

/** The rows that fields stand in, over the table's whole width. */
function rowsOf(
  { area: { column, columns } }: EvaluationTable,
  fields: readonly (Field | null | undefined)[],
): Area | undefined {
  const areas = fields.flatMap((field) => (field ? [field.area] : []));
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const end = Math.max(...areas.map((area) => area.row + area.rows));
  return { row, column, rows: end - row, columns };
}

/** The labels of the goals stand over them, in a row that belongs to no other part. */
function withRowAbove(area: Area, { head, funds }: EvaluationTable): Area {
  const others = [head.unit?.value, funds?.total.label, ...(funds?.sources ?? []).map(({ label }) => label)];
  const end = Math.max(...others.map((field) => (field ? field.area.row + field.area.rows : 0)));
  return area.row > end ? { ...area, row: area.row - 1, rows: area.rows + 1 } : area;
}

/** A level that a page break cuts in two stands twice. */
function levelsOf(table: EvaluationTable): NamedArea[] {
  const levels: { name: string; names: Field[] }[] = [];
  for (const { level1, name } of table.indicators) {
    const last = levels.at(-1);
    if (level1 && last?.name === level1.text) last.names.push(name);
    else if (level1) levels.push({ name: level1.text, names: [name] });
  }
  return levels.flatMap(({ name, names }) => {
    const area = rowsOf(table, names);
    return area ? [{ name, area }] : [];
  });
}

function columnsOf({ header }: EvaluationTable, { row, rows }: Area) {
  return Object.entries(header?.columns ?? {}).map(([column, field]) => ({
    column: column as IndicatorColumn,
    name: field.text,
    area: { row, rows, column: field.area.column, columns: field.area.columns },
  }));
}
