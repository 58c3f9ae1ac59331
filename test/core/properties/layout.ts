import fc from "fast-check";
import { formatCell, parseArea, type Area, type CellRef, type Grid } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { executionScoreOf, rateOf, totalScoreOf, wholeOf, type Model, type RateStyle } from "./model";

/** How a table is laid out; none of it changes what the table says. */
export interface Layout {
  /** Rows above and columns left of the table. */
  readonly offset: CellRef;
  readonly merged: boolean;
  /** After which indicator the page ends, and title and name are repeated; null for a single page. */
  readonly pageBreak: number | null;
  readonly columns: readonly Column[];
  /** Blank rows between the blocks. */
  readonly spaced: boolean;
  /** How labels are written: plain, with white space in them, or in full width. */
  readonly labels: "plain" | "spaced" | "full-width";
  /** Which of the usual words each label is. */
  readonly words: number;
}

type Column = "target" | "actual" | "points" | "score" | "reason";

const ORDERS: readonly (readonly Column[])[] = [
  ["target", "actual", "points", "score", "reason"],
  ["points", "target", "actual", "score", "reason"],
  ["points", "score", "target", "actual", "reason"],
  ["target", "points", "actual", "reason", "score"],
];

export const PLAIN: Layout = {
  offset: { row: 0, column: 0 },
  merged: true,
  pageBreak: null,
  columns: ORDERS[0]!,
  spaced: false,
  labels: "plain",
  words: 0,
};

export const layoutArbitrary: fc.Arbitrary<Layout> = fc.record({
  offset: fc.record({ row: fc.integer({ min: 0, max: 5 }), column: fc.integer({ min: 0, max: 4 }) }),
  merged: fc.boolean(),
  pageBreak: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  columns: fc.constantFrom(...ORDERS),
  spaced: fc.boolean(),
  labels: fc.constantFrom("plain", "spaced", "full-width"),
  words: fc.integer({ min: 0, max: 11 }),
});

const WORDS = {
  adjusted: ["全年预算数", "调整后预算数", "全年预算数(A)"],
  executed: ["全年执行数", "预算执行数", "全年执行数(B)"],
  rate: ["执行率", "预算执行率"],
  whole: ["年度资金总额", "资金总额", "总额"],
  target: ["年度指标值", "年初目标值", "指标值"],
  actual: ["实际完成值", "全年实际值", "完成值"],
  points: ["分值", "权重"],
  score: ["得分", "自评得分"],
  reason: ["偏差原因分析及改进措施", "未完成原因分析", "扣分原因"],
  total: ["总分", "合计"],
} as const;

/** A laid out table: its grid, and where the figure of a name stands. */
export interface LaidOut {
  readonly grid: Grid;
  /** The names of its figures, such as `total.score` or `source0.executed`. */
  readonly figures: readonly string[];
  at(place: string): string;
  /** The same worksheet with one cell altered. */
  altered(place: string, input: CellInput): Grid;
  valueAt(place: string): CellInput;
}

interface Draft {
  readonly rows: CellInput[][];
  readonly places: Map<string, CellRef>;
  readonly merges: string[];
  readonly layout: Layout;
  readonly label: (text: string) => string;
  readonly word: (key: keyof typeof WORDS) => string;
}

export function layOut(model: Model, layout: Layout): LaidOut {
  const draft: Draft = {
    rows: [],
    places: new Map(),
    merges: [],
    layout,
    label: (text) => written(text, layout.labels),
    word: (key) => written(WORDS[key][layout.words % WORDS[key].length]!, layout.labels),
  };
  writeHead(draft, model, false);
  writeFunds(draft, model);
  writeIndicators(draft, model);
  writeTotal(draft, model);
  const { row: down, column: right } = layout.offset;
  const moved = (rows: readonly (readonly CellInput[])[]) => [
    ...Array.from({ length: down }, (): CellInput[] => []),
    ...rows.map((row) => [...Array.from({ length: right }, () => null), ...row]),
  ];
  const merges = layout.merged
    ? draft.merges.map((address) => shifted(parseArea(address)!, down, right))
    : [];
  const gridWith = (rows: readonly (readonly CellInput[])[]) => gridOf(moved(rows), { merges });
  const refOf = (place: string): CellRef => draft.places.get(place)!;
  return {
    grid: gridWith(draft.rows),
    figures: [...draft.places.keys()],
    at: (place) => {
      const { row, column } = refOf(place);
      return formatCell({ row: row + down, column: column + right });
    },
    valueAt: (place) => draft.rows[refOf(place).row]![refOf(place).column] ?? null,
    altered: (place, input) => {
      const { row, column } = refOf(place);
      return gridWith(
        draft.rows.map((cells, at) =>
          at === row ? cells.map((cell, c) => (c === column ? input : cell)) : cells,
        ),
      );
    },
  };
}

function shifted(area: Area, down: number, right: number): string {
  const { row, column, rows, columns } = area;
  const last = { row: row + down + rows - 1, column: column + right + columns - 1 };
  return `${formatCell({ row: row + down, column: column + right })}:${formatCell(last)}`;
}

/** A label as people write it: `年度绩效指 标`, `项目资金 (元)`, `得分` in full width. */
function written(text: string, style: Layout["labels"]): string {
  if (style === "spaced") return ` ${text.slice(0, 2)} ${text.slice(2, 3)}\n${text.slice(3)} `;
  if (style === "full-width")
    return text
      .replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
      .replace(/^/, "\u3000");
  return text;
}

function note(draft: Draft, names: readonly (string | null)[]): void {
  names.forEach(
    (name, column) => name !== null && draft.places.set(name, { row: draft.rows.length, column }),
  );
}

function writeHead(draft: Draft, model: Model, isRepeat: boolean): void {
  const { rows, merges, label } = draft;
  rows.push([label("项目支出绩效自评表")]);
  merges.push(`A${rows.length}:I${rows.length}`);
  if (!isRepeat) note(draft, [null, null, null, null, null, null, "amount"]);
  const amount = wholeOf(model, "adjusted") / 100;
  rows.push([
    label("项目名称"),
    "外贸企业培训专项",
    null,
    null,
    null,
    label(`项目金额(${model.unit})`),
    amount,
  ]);
  if (isRepeat) return;
  rows.push([label("主管部门"), "市商务局", null, null, null, label("实施单位"), "市培训中心"]);
  if (draft.layout.spaced) rows.push([]);
}

function writeFunds(draft: Draft, model: Model): void {
  const { rows, merges, label, word } = draft;
  const first = rows.length + 1;
  const rate = model.rateStyle === "percent-header" ? `${word("rate")}(%)` : word("rate");
  rows.push([
    label(`项目资金(${model.unit})`),
    null,
    label("年初预算数"),
    word("adjusted"),
    word("executed"),
    label("分值"),
    rate,
    label("得分"),
  ]);
  const columns = ["initial", "adjusted", "executed"] as const;
  const whole = columns.map((column) => wholeOf(model, column));
  note(draft, [
    null,
    null,
    ...columns.map((column) => `whole.${column}`),
    "whole.points",
    "whole.rate",
    "whole.score",
  ]);
  rows.push([
    null,
    word("whole"),
    ...whole.map((amount) => amount / 100),
    model.executionPoints / 100,
    rateCell(whole[2]!, whole[1]!, model.rateStyle),
    executionScoreOf(model) / 100,
  ]);
  let hasPart = false;
  model.sources.forEach((source, index) => {
    const isFirstPart = source.isPart && !hasPart;
    hasPart ||= source.isPart;
    note(draft, [
      null,
      null,
      ...columns.map((column) => `source${index}.${column}`),
      null,
      `source${index}.rate`,
    ]);
    rows.push([
      null,
      `${index === 0 || isFirstPart ? "其中：" : ""}${source.label}`,
      ...columns.map((column) => source[column] / 100),
      "—",
      rateCell(source.executed, source.adjusted, model.rateStyle),
      "—",
    ]);
  });
  merges.push(`A${first}:A${rows.length}`);
  if (draft.layout.spaced) rows.push([]);
  rows.push([label("年度总体目标"), label("预期目标"), null, null, null, label("实际完成情况")]);
  rows.push([null, "培训外贸企业骨干", null, null, null, "已完成全年培训"]);
  for (const row of [rows.length - 1, rows.length]) merges.push(`B${row}:E${row}`, `F${row}:I${row}`);
}

function rateCell(executed: number, adjusted: number, style: RateStyle): CellInput {
  const two = rateOf(executed, adjusted, 2);
  const four = rateOf(executed, adjusted, 4);
  switch (style) {
    case "ratio":
      return two / 100;
    case "ratio-4":
      return four / 10_000;
    case "unrounded":
      return adjusted === 0 ? 0 : executed / adjusted;
    case "percent-format":
      return { value: four / 10_000, format: "0.00%" };
    case "percent-text":
      return `${four / 100}%`;
    case "percent-header":
      return two;
  }
}

function writeIndicators(draft: Draft, model: Model): void {
  const { rows, merges, label, word, layout } = draft;
  rows.push([
    label("年度绩效指标"),
    label("一级指标"),
    label("二级指标"),
    label("三级指标"),
    ...layout.columns.map(word),
  ]);
  let above: Model["indicators"][number] | undefined;
  let runs: { column: string; first: number }[] = [];
  const close = (columns: readonly string[]) => {
    for (const { column, first } of runs.filter((run) => columns.includes(run.column)))
      if (rows.length > first) merges.push(`${column}${first}:${column}${rows.length}`);
    runs = runs.filter((run) => !columns.includes(run.column));
  };
  model.indicators.forEach((indicator, index) => {
    const isBreak = layout.pageBreak === index;
    const isNew1 = isBreak || indicator.level1 !== above?.level1;
    const isNew2 = isNew1 || indicator.level2 !== above?.level2;
    close(isNew1 ? ["B", "C"] : isNew2 ? ["C"] : []);
    if (isBreak) writeHead(draft, model, true);
    if (isNew1) runs.push({ column: "B", first: rows.length + 1 });
    if (isNew2) runs.push({ column: "C", first: rows.length + 1 });
    const { points, score, inapplicable } = indicator;
    const cells: Record<Column, CellInput> = {
      target: inapplicable ? "—" : "完成",
      actual: inapplicable ? "—" : "基本完成",
      points: inapplicable ? "—" : points / 100,
      score: inapplicable ? "-" : score / 100,
      reason: score < points ? "受市场影响，部分订单推迟" : null,
    };
    const isFigure = (column: Column) => !inapplicable && (column === "points" || column === "score");
    note(draft, [
      ...[null, null, null, null],
      ...layout.columns.map((column) => (isFigure(column) ? `${index}.${column}` : null)),
    ]);
    rows.push([
      null,
      isNew1 ? indicator.level1 : null,
      isNew2 ? indicator.level2 : null,
      indicator.name,
      ...layout.columns.map((column) => cells[column]),
    ]);
    above = indicator;
  });
  close(["B", "C"]);
}

function writeTotal(draft: Draft, model: Model): void {
  const { rows, label, word, layout } = draft;
  if (layout.spaced) rows.push([]);
  const total = totalScoreOf(model);
  const isSum = (column: Column) => column === "points" || column === "score";
  note(draft, [
    ...[null, null, null, null],
    ...layout.columns.map((column) => (isSum(column) ? `total.${column}` : null)),
  ]);
  rows.push([
    word("total"),
    ...[null, null, null],
    ...layout.columns.map((column) => (column === "points" ? 100 : column === "score" ? total / 100 : null)),
  ]);
  if (model.stateGrade) rows.push([label("评价等级"), gradeOf(total)]);
}

function gradeOf(hundredths: number): string {
  if (hundredths >= 9000) return "优";
  if (hundredths >= 8000) return "良";
  return hundredths >= 6000 ? "中" : "差";
}
