import type { CellRef } from "../grid";
import { FUNDS_COLUMNS } from "../rebuild/form-labels";
import { decimalText, sum, ZERO } from "../scoring";
import type { EvaluationTable, Field, FundColumn, IndicatorColumn, LabelledField } from "../table";

/** A place of a table by its meaning. */
export type Place =
  | { readonly part: "head"; readonly field: HeadField }
  /** Row 0 is 年度资金总额. */
  | { readonly part: "funds"; readonly row: number; readonly column: FundColumn }
  | { readonly part: "goals"; readonly side: "expected" | "achieved" }
  | { readonly part: "indicator"; readonly row: number; readonly column: IndicatorColumn }
  | { readonly part: "total"; readonly column: "points" | "score" }
  | { readonly part: "grade" }
  /** What the table is made of, which is told at its first cell. */
  | { readonly part: "sections" }
  /** The header of the indicators: told at its first cell, or at that of 一级指标. */
  | { readonly part: "header" }
  | { readonly part: "levels" };

export type HeadField = "project" | "amount" | "department" | "unit";

/** The cell of a place; undefined where the table has none. */
export function cellAt(table: EvaluationTable, place: Place): CellRef | undefined {
  const { area, head, goals, header, indicators, total, grade } = table;
  switch (place.part) {
    case "head":
      return head[place.field]?.value.ref;
    case "funds":
      return fundRows(table)[place.row]?.[place.column]?.ref;
    case "goals":
      return goals[place.side]?.ref;
    case "indicator":
      return indicators[place.row]?.[place.column]?.ref;
    case "total":
      return total?.[place.column]?.ref;
    case "grade":
      return grade?.value.ref;
    case "sections":
      return { row: area.row, column: area.column };
    case "header":
      return header?.first.ref;
    case "levels":
      return header?.columns.level1?.ref;
  }
}

/** A line of a record: what the form calls it, and what stands there. */
export interface RecordLine {
  readonly label: string;
  readonly text: string;
  /** Null for what is summed up of several cells. */
  readonly cell: CellRef | null;
}

/** The lines of a table among which a place is read: its row, its block, the figures beside it. */
export function recordAt(table: EvaluationTable, place: Place): RecordLine[] {
  const { head, goals, header, total, grade } = table;
  switch (place.part) {
    case "head":
      return [head.project, head.amount, head.department, head.unit].flatMap(labelled);
    case "funds":
      return fundLines(table, place.row);
    case "goals":
      return [line("预期目标", goals.expected), line("实际完成情况", goals.achieved)].flat();
    case "indicator":
      return indicatorLines(table, place.row);
    case "total":
    case "grade":
      return [
        line("执行率", table.funds?.total.rate),
        line("总分：分值", total?.points),
        line("总分：得分", total?.score),
        place.part === "grade" ? labelled(grade) : [],
      ].flat();
    case "sections":
      return sectionLines(table);
    case "header":
      return Object.values(header?.columns ?? {}).map(({ text, ref }) => ({
        label: text,
        text: "有",
        cell: ref,
      }));
    case "levels":
      return levelLines(table);
  }
}

function fundRows({ funds }: EvaluationTable) {
  return funds ? [funds.total, ...funds.sources] : [];
}

function fundLines(table: EvaluationTable, index: number): RecordLine[] {
  const row = fundRows(table)[index];
  if (!row) return [];
  const first = index === 0 ? [] : line("年度资金总额：全年执行数", table.funds?.total.executed);
  return [
    ...first,
    ...FUNDS_COLUMNS.flatMap(({ column, header }) => line(`${row.label.text}：${header}`, row[column])),
  ];
}

const INDICATOR_LINES: readonly IndicatorColumn[] = [
  "level2",
  "name",
  "target",
  "actual",
  "points",
  "score",
  "reason",
];

function indicatorLines({ header, indicators }: EvaluationTable, index: number): RecordLine[] {
  const indicator = indicators[index];
  return INDICATOR_LINES.flatMap((column) => {
    const label = header?.columns[column];
    return label ? line(label.text, indicator?.[column] ?? undefined) : [];
  });
}

function sectionLines({ head, funds, goals, header, total }: EvaluationTable): RecordLine[] {
  return [
    line("项目名称", head.project?.label),
    line("项目资金", funds?.label),
    line("预期目标", goals.expected),
    line("绩效指标", header?.first),
    line("总分", total?.label),
  ].flatMap((one) => one.map(({ label, cell }) => ({ label, text: "有", cell })));
}

/** The levels with the sums of their points. */
function levelLines({ indicators }: EvaluationTable): RecordLine[] {
  const levels = [...new Set(indicators.map(({ level1 }) => level1?.text ?? ""))];
  return levels.map((level) => {
    const own = indicators.filter(({ level1 }) => level1?.text === level);
    const points = sum(own.map((indicator) => indicator.points?.number ?? ZERO));
    return { label: level, text: `${decimalText(points)}分`, cell: own[0]?.level1?.ref ?? null };
  });
}

function labelled(field: LabelledField | undefined): RecordLine[] {
  return field ? line(field.label.text, field.value) : [];
}

function line(label: string, field: Field | undefined): RecordLine[] {
  return field ? [{ label, text: field.text, cell: field.ref }] : [];
}
