import type { Field, IndicatorColumn, IndicatorHeader } from "./evaluation-table";
import type { LabelHit, LabelRow } from "./find-labels";
import { foldText } from "./label-text";
import { filledCells, readField, type TableReader } from "./table-reader";

/** Without one of these, a row of 分值 and 得分 is the header of the funds block. */
const TELLING: readonly IndicatorColumn[] = ["level1", "level2", "name", "target", "actual"];
const FEWEST_COLUMNS = 3;

/** Header texts that no list foresees, tried only in a row that is known to be a header. */
const PATTERNS: readonly (readonly [IndicatorColumn, RegExp])[] = [
  ["reason", /原因|扣分理由|改进措施|整改措施|(?:偏差|未完成|未达标|扣分|失分).*(?:分析|说明|措施)/],
  ["target", /^(?!.*实际).*(?:计划|预期|设定)(?:完成)?值|^(?:年度|全年|年初|预期|计划)?(?:绩效)?目标$/],
  ["points", /^(?:应得分|赋分|赋值|基准分)/],
  ["score", /得分|自评分|^(?:自我评分|评定分|自评)$/],
  ["points", /分值|权重/],
  ["actual", /^(?:实际)?完成指标$|(?:实际|完成|执行).*(?:值|数|情况|结果)|^实际$/],
  ["target", /(?:目标|指标|计划|预期)值/],
  ["criteria", /(?:评分|评价|计分)(?:标准|规则|细则|依据)/],
  ["name", /^三级指标|^绩效指标$/],
];

/** The labels of an indicator header, from one or two rows. */
export interface HeaderLabels {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<IndicatorColumn, LabelHit>;
}

/** Reads the label row at an index as the header of an indicator block; undefined where it is none. */
export function headerAt(rows: readonly LabelRow[], index: number): HeaderLabels | undefined {
  const row = rows[index];
  if (!row) return undefined;
  const named = columnsOf(row.hits);
  const next = rows[index + 1];
  const below = next?.row === row.row + 1 ? columnsOf(next.hits) : new Map<IndicatorColumn, LabelHit>();
  const own = isHeader(below) ? withoutSpanning(named, below) : named;
  const continues = below.size >= 2 && goesOnWith(own, below);
  const columns = continues ? new Map([...own, ...below]) : named;
  if (!isHeader(columns)) return undefined;
  if (named.size < 2 && !(continues && isHeader(below) && standsBehind(own, below))) return undefined;
  return { firstRow: row.row, lastRow: continues ? row.row + 1 : row.row, columns };
}

function isHeader(columns: ReadonlyMap<IndicatorColumn, LabelHit>): boolean {
  return columns.size >= FEWEST_COLUMNS && TELLING.some((column) => columns.has(column));
}

/** A word above a whole header that begins over another column spans it and those after: 评分 over 分值 and 得分. */
function withoutSpanning(
  above: ReadonlyMap<IndicatorColumn, LabelHit>,
  below: ReadonlyMap<IndicatorColumn, LabelHit>,
): ReadonlyMap<IndicatorColumn, LabelHit> {
  const named = new Map([...below].map(([column, hit]) => [hit.column, column]));
  return new Map([...above].filter(([column, hit]) => (named.get(hit.column) ?? column) === column));
}

/** Whether a row above a header names a column of its own among those of the header or behind them. */
function standsBehind(
  above: ReadonlyMap<IndicatorColumn, LabelHit>,
  below: ReadonlyMap<IndicatorColumn, LabelHit>,
): boolean {
  const left = Math.min(...[...below.values()].map((hit) => hit.column));
  return above.size > 0 && [...above].every(([column, hit]) => hit.column > left && !below.has(column));
}

function columnsOf(hits: readonly LabelHit[]): Map<IndicatorColumn, LabelHit> {
  const columns = new Map<IndicatorColumn, LabelHit>();
  for (const hit of hits) {
    const { column } = hit.roles;
    if (!column || hit.inline !== undefined) continue;
    const before = columns.get(column);
    if (!before || (isWeight(before) && !isWeight(hit))) columns.set(column, hit);
  }
  return columns;
}

/** 权重 beside 标准分 is what the points were made from, 0.4 of them or 40 %; alone it is the points. */
function isWeight({ text }: LabelHit): boolean {
  return foldText(text).endsWith("权重");
}

/** Whether a second row names other columns, or those that a word above spans: 指标值 over 年度指标值 and 实际完成值. */
function goesOnWith(
  above: ReadonlyMap<IndicatorColumn, LabelHit>,
  below: ReadonlyMap<IndicatorColumn, LabelHit>,
): boolean {
  const taken = new Map([...above].map(([column, hit]) => [hit.column, column]));
  return [...below].every(([column, hit]) => {
    const over = above.get(column);
    const at = taken.get(hit.column);
    return (!over || over.column === hit.column) && (at === undefined || at === column);
  });
}

/** The header with its fields; columns whose text only resembles a known label are found here. */
export function readHeader(reader: TableReader, labels: HeaderLabels): IndicatorHeader {
  const columns: Partial<Record<IndicatorColumn, Field>> = {};
  const known = new Set<number>();
  for (const [column, hit] of labels.columns) {
    const field = reader.place(readField(reader.grid, hit.row, hit.column));
    columns[column] = field;
    known.add(field.ref.column);
  }
  const left = Math.min(...known);
  for (let row = labels.firstRow; row <= labels.lastRow; row++) {
    for (const column of filledCells(reader, row)) {
      if (column < left) continue;
      const field = readField(reader.grid, row, column);
      if (known.has(column)) {
        reader.place(field);
        continue;
      }
      const like = columnLike(field.text);
      if (!like || columns[like]) continue;
      columns[like] = reader.place(field);
      known.add(column);
    }
  }
  const first = leftmost(Object.values(columns));
  return { row: labels.lastRow, first, columns };
}

function columnLike(text: string): IndicatorColumn | undefined {
  const label = foldText(text);
  if (label.length > 30) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(label))?.[0];
}

function leftmost(fields: readonly Field[]): Field {
  return fields.reduce((first, field) => (field.ref.column < first.ref.column ? field : first));
}
