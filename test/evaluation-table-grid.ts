import { formatCell, parseCell, type CellRef, type Grid } from "../src/core";
import { gridOf, type CellInput } from "./grid-of";

/** How the table is laid out; each is a form that is in use. */
export type Layout =
  /** Level names stand once, the cells under them are merged. */
  | "merged"
  /** Nothing is merged: names fill down over blanks. */
  | "plain"
  /** Title and name are repeated after the third indicator, 项目金额 under the points. */
  | "page-broken"
  /** The national form: a line with the year, 满意度指标 as a first level. */
  | "national";

export interface IndicatorRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: CellInput;
  readonly target: CellInput;
  readonly actual: CellInput;
  readonly points: CellInput;
  readonly score: CellInput;
  readonly reason?: CellInput;
}

export interface TableOptions {
  readonly layout?: Layout;
  /** The unit of the funds; 项目金额 stays in 元. */
  readonly unit?: "元" | "万元";
  readonly indicators?: readonly IndicatorRow[];
  /** Rows of 年度资金总额's sources: label, initial, adjusted, executed and rate. */
  readonly sources?: readonly (readonly CellInput[])[];
  /** A grade under the total row. */
  readonly grade?: string;
  /** Cells by the name of their place, such as `total.score`, or by A1 address. */
  readonly alter?: Readonly<Record<string, CellInput>>;
  /** Areas between two named places, such as `2.reason:4.reason`, that are merged on top. */
  readonly merge?: readonly string[];
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** A table as a grid, and where its places stand. */
export interface TableGrid {
  readonly grid: Grid;
  /** The A1 address of a named place; an address is its own. */
  at(place: string): string;
}

/**
 * A correct table: no rule has anything to say about it, in whatever layout. `alter` plants what a test is
 * about. The places: `project`, `amount`, `department`, `unit` with `.label`; `funds` (the block's label);
 * `whole`, `source1` … with `.label`, `.initial`, `.adjusted`, `.executed`, `.points`, `.rate`, `.score`;
 * `goals.expected`, `goals.achieved`; `header.level1` … `header.reason`; `1.level1` … `6.reason`;
 * `total.label`, `total.points`, `total.score`; `grade`.
 */
export function evaluationTable(options: TableOptions = {}): TableGrid {
  const draft = draftOf(options);
  const at = (place: string): string => {
    const ref = draft.places.get(place);
    if (!ref && !parseCell(place)) throw new Error(`The table has no place ${place}`);
    return ref ? formatCell(ref) : place;
  };
  for (const [place, input] of Object.entries(options.alter ?? {}))
    put(draft.rows, parseCell(at(place))!, input);
  const merges = [...draft.merges, ...(options.merge ?? []).map((area) => area.split(":").map(at).join(":"))];
  const grid = gridOf(draft.rows, {
    name: options.sheet ?? "自评表",
    hidden: options.hidden ?? false,
    merges,
  });
  return { grid, at };
}

interface Draft {
  readonly rows: CellInput[][];
  readonly places: Map<string, CellRef>;
  readonly merges: string[];
}

const FUND_PLACES = ["initial", "adjusted", "executed", "points", "rate", "score"] as const;
const INDICATOR_PLACES = [
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "points",
  "score",
  "reason",
] as const;
const HEADERS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];
/** After how many indicators the page ends. */
const PAGE = 3;

/** Six indicators of 90 points: 50 for the output, 30 for the outcome, 10 for satisfaction. */
export const INDICATORS: readonly IndicatorRow[] = [
  indicator("产出指标", "数量指标", "组织培训场次", "≥10场", "12场", 15, 15),
  indicator("产出指标", "数量指标", "编制评估报告份数", "4份", "4份", 15, 15),
  indicator("产出指标", "质量指标", "培训合格率", "≥95%", "98%", 10, 10),
  indicator("产出指标", "时效指标", "完成时间", "12月31日前", "12月15日", 10, 10),
  indicator(
    "效益指标",
    "社会效益指标",
    "企业新增订单",
    "≥200笔",
    "190笔",
    30,
    28,
    "受市场影响，两家企业推迟签约",
  ),
  indicator("效益指标", "满意度指标", "参训人员满意度", "≥90%", "93%", 10, 10),
];

function indicator(
  level1: string,
  level2: string,
  name: string,
  target: string,
  actual: string,
  points: number,
  score: number,
  reason?: string,
): IndicatorRow {
  return { level1, level2, name, target, actual, points, score, ...(reason && { reason }) };
}

const SOURCES: readonly (readonly CellInput[])[] = [
  ["其中：当年财政拨款", 1_000_000, 1_100_000, 1_088_000, 0.99],
  ["上年结转资金", 0, 100_000, 100_000, 1],
  ["其他资金", 0, "-", "-", 0],
];

function draftOf(options: TableOptions): Draft {
  const draft: Draft = { rows: [], places: new Map(), merges: [] };
  const { layout = "merged", grade } = options;
  writeTitle(draft);
  if (layout === "national") draft.rows.push(["（2020年度）"]);
  writeName(draft, true);
  place(draft, ["department.label", "department", null, null, null, "unit.label", "unit"]);
  draft.rows.push(["主管部门", "市商务局", null, null, null, "实施单位", "市培训中心"]);
  writeFunds(draft, options);
  writeGoals(draft);
  writeIndicators(draft, options);
  const { length } = draft.rows;
  place(draft, ["total.label", null, null, null, null, null, "total.points", "total.score"]);
  draft.rows.push(["总分", null, null, null, null, null, 100, 97.9, "—"]);
  if (layout !== "plain") draft.merges.push(`A${length + 1}:F${length + 1}`);
  if (grade !== undefined) {
    place(draft, ["grade.label", "grade"]);
    draft.rows.push(["评价等级", grade]);
  }
  return layout === "plain" ? { ...draft, merges: [] } : draft;
}

function writeTitle(draft: Draft): void {
  draft.rows.push(["项目支出绩效自评表"]);
  draft.merges.push(`A${draft.rows.length}:I${draft.rows.length}`);
}

function writeName(draft: Draft, isFirst: boolean): void {
  if (isFirst) place(draft, ["project.label", "project", null, null, null, "amount.label", "amount"]);
  draft.rows.push(["项目名称", "外贸企业培训专项", null, null, null, "项目金额", 1_000_000]);
  const { length } = draft.rows;
  draft.merges.push(`B${length}:E${length}`, `G${length}:I${length}`);
}

function writeFunds(draft: Draft, { unit = "元", sources = SOURCES }: TableOptions): void {
  const amount = (input: CellInput | undefined): CellInput =>
    unit === "万元" && typeof input === "number" ? Math.round(input / 100) / 100 : (input ?? null);
  const first = draft.rows.length + 1;
  place(draft, ["funds"]);
  draft.rows.push([
    `项目资金（${unit}）`,
    null,
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "分值",
    "执行率",
    "得分",
  ]);
  const whole = [1_000_000, 1_200_000, 1_188_000].map(amount);
  placeFunds(draft, "whole");
  draft.rows.push([null, "年度资金总额", ...whole, 10, 0.99, 9.9]);
  sources.forEach(([label = null, initial, adjusted, executed, rate = null], index) => {
    placeFunds(draft, `source${index + 1}`);
    draft.rows.push([null, label, amount(initial), amount(adjusted), amount(executed), "—", rate, "—"]);
  });
  draft.merges.push(`A${first}:A${draft.rows.length}`);
}

function placeFunds(draft: Draft, row: string): void {
  place(draft, [null, `${row}.label`, ...FUND_PLACES.map((column) => `${row}.${column}`)]);
}

function writeGoals(draft: Draft): void {
  draft.rows.push(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  place(draft, [null, "goals.expected", null, null, null, "goals.achieved"]);
  draft.rows.push([null, "培训外贸企业骨干，新增一批订单", null, null, null, "已完成全年培训"]);
  const { length } = draft.rows;
  draft.merges.push(`A${length - 1}:A${length}`);
  for (const row of [length - 1, length]) draft.merges.push(`B${row}:E${row}`, `F${row}:I${row}`);
}

function writeIndicators(draft: Draft, { layout = "merged", indicators = INDICATORS }: TableOptions): void {
  place(draft, [null, ...INDICATOR_PLACES.map((column) => `header.${column}`)]);
  draft.rows.push(["年度绩效指标", ...HEADERS]);
  let above: IndicatorRow | undefined;
  let level1Row = 0;
  let level2Row = 0;
  const endRuns = (row: number, ends: { level1: boolean; level2: boolean }) => {
    if (level1Row === 0) return;
    if (ends.level1 && row - level1Row > 1) draft.merges.push(`B${level1Row}:B${row - 1}`);
    if (ends.level2 && row - level2Row > 1) draft.merges.push(`C${level2Row}:C${row - 1}`);
  };
  indicators.forEach((given, index) => {
    const isBreak = layout === "page-broken" && index === PAGE;
    const current = layout === "national" ? nationalLevels(given) : given;
    const isNew1 = isBreak || current.level1 !== above?.level1;
    const isNew2 = isNew1 || current.level2 !== above?.level2;
    if (above) endRuns(draft.rows.length + 1, { level1: isNew1, level2: isNew2 });
    if (isBreak) {
      writeTitle(draft);
      writeName(draft, false);
    }
    const row = draft.rows.length + 1;
    if (isNew1) level1Row = row;
    if (isNew2) level2Row = row;
    place(draft, [null, ...INDICATOR_PLACES.map((column) => `${index + 1}.${column}`)]);
    const { level1, level2, name, target, actual, points, score, reason = null } = current;
    draft.rows.push([
      null,
      isNew1 ? level1 : null,
      isNew2 ? level2 : null,
      name,
      target,
      actual,
      points,
      score,
      reason,
    ]);
    above = current;
  });
  endRuns(draft.rows.length + 1, { level1: true, level2: true });
}

function nationalLevels(row: IndicatorRow): IndicatorRow {
  return row.level2 === "满意度指标" ? { ...row, level1: "满意度指标", level2: "服务对象满意度指标" } : row;
}

/** Names the cells of the row that is written next. */
function place({ rows, places }: Draft, names: readonly (string | null)[]): void {
  names.forEach((name, column) => name !== null && places.set(name, { row: rows.length, column }));
}

function put(rows: CellInput[][], { row, column }: CellRef, input: CellInput): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = input;
}
